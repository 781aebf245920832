### 裝置上實際顯示的選單路徑。標籤來自 apple-labels.ftl。

path-your-name = （你的姓名）

path-search-hint = 找不到其中某個名稱嗎？請在「{ -ui-settings }」最上方的搜尋欄位輸入該名稱。

path-on-the-iphone = 請在與你的 { -apple-watch } 配對的 { -iphone } 上操作：

path-system-settings =
    { $os ->
        [ios15] { -ui-system-preferences }
        [unknown] { -ui-system-settings }（{ -macos } 12 或較舊版本：{ -ui-system-preferences }）
       *[other] { -ui-system-settings }
    }

path-messages =
    { $device ->
        [mac] { $os ->
            [ios15] { -ui-messages } › { -ui-preferences }
            [unknown] { -ui-messages } › { -ui-settings-menu }（{ -macos } 12 或較舊版本：{ -ui-messages } › { -ui-preferences }）
           *[other] { -ui-messages } › { -ui-settings-menu }
        }
       *[other] { $os ->
            [ios15] { -ui-settings } › { -ui-messages }
            [ios16] { -ui-settings } › { -ui-messages }
            [ios17] { -ui-settings } › { -ui-messages }
            [unknown] { -ui-settings } › { -ui-apps } › { -ui-messages }（18 之前的版本：{ -ui-settings } › { -ui-messages }）
           *[other] { -ui-settings } › { -ui-apps } › { -ui-messages }
        }
    }

path-send-receive =
    { $device ->
        [mac] { $os ->
            [ios15] { -ui-messages } › { -ui-preferences } › { -imessage }
            [unknown] { -ui-messages } › { -ui-settings-menu } › { -imessage }（{ -macos } 12 或較舊版本：{ -ui-messages } › { -ui-preferences } › { -imessage }）
           *[other] { -ui-messages } › { -ui-settings-menu } › { -imessage }
        }
       *[other] { $os ->
            [ios15] { -ui-settings } › { -ui-messages } › { -ui-send-receive }
            [ios16] { -ui-settings } › { -ui-messages } › { -ui-send-receive }
            [ios17] { -ui-settings } › { -ui-messages } › { -ui-send-receive }
            [unknown] { -ui-settings } › { -ui-apps } › { -ui-messages } › { -ui-send-receive }（18 之前的版本：{ -ui-settings } › { -ui-messages } › { -ui-send-receive }）
           *[other] { -ui-settings } › { -ui-apps } › { -ui-messages } › { -ui-send-receive }
        }
    }

path-facetime =
    { $device ->
        [mac] { $os ->
            [ios15] { -ui-facetime } › { -ui-preferences }
            [unknown] { -ui-facetime } › { -ui-settings-menu }（{ -macos } 12 或較舊版本：{ -ui-facetime } › { -ui-preferences }）
           *[other] { -ui-facetime } › { -ui-settings-menu }
        }
       *[other] { $os ->
            [ios15] { -ui-settings } › { -facetime }
            [ios16] { -ui-settings } › { -facetime }
            [ios17] { -ui-settings } › { -facetime }
            [unknown] { -ui-settings } › { -ui-apps } › { -facetime }（18 之前的版本：{ -ui-settings } › { -facetime }）
           *[other] { -ui-settings } › { -ui-apps } › { -facetime }
        }
    }

path-my-number =
    { $os ->
        [ios15] { -ui-settings } › { -ui-phone } › { -ui-my-number }
        [ios16] { -ui-settings } › { -ui-phone } › { -ui-my-number }
        [ios17] { -ui-settings } › { -ui-phone } › { -ui-my-number }
        [unknown] { -ui-settings } › { -ui-apps } › { -ui-phone } › { -ui-my-number }（18 之前的版本：{ -ui-settings } › { -ui-phone } › { -ui-my-number }）
       *[other] { -ui-settings } › { -ui-apps } › { -ui-phone } › { -ui-my-number }
    }

path-cellular = { -ui-settings } › { -ui-cellular }

path-wi-fi =
    { $device ->
        [mac] { path-system-settings } › { -ui-wi-fi }
       *[other] { -ui-settings } › { -ui-wi-fi }
    }

path-vpn =
    { $device ->
        [mac] { path-system-settings } › { -ui-vpn }
       *[other] { -ui-settings } › { -ui-general } › { -ui-vpn-device-management }
    }

path-date-time =
    { $device ->
        [mac] { $os ->
            [ios15] { -ui-system-preferences } › { -ui-date-time }
            [unknown] { -ui-system-settings } › { -ui-general } › { -ui-date-time }（{ -macos } 12 或較舊版本：{ -ui-system-preferences } › { -ui-date-time }）
           *[other] { -ui-system-settings } › { -ui-general } › { -ui-date-time }
        }
       *[other] { -ui-settings } › { -ui-general } › { -ui-date-time }
    }

path-about = { -ui-settings } › { -ui-general } › { -ui-about }

path-software-update =
    { $device ->
        [mac] { $os ->
            [ios15] { -ui-system-preferences } › { -ui-software-update }
            [unknown] { -ui-system-settings } › { -ui-general } › { -ui-software-update }（{ -macos } 12 或較舊版本：{ -ui-system-preferences } › { -ui-software-update }）
           *[other] { -ui-system-settings } › { -ui-general } › { -ui-software-update }
        }
       *[other] { -ui-settings } › { -ui-general } › { -ui-software-update }
    }

path-storage =
    { $device ->
        [mac] { $os ->
            [ios15] { -ui-about-this-mac } › { -ui-storage }
            [unknown] { -ui-system-settings } › { -ui-general } › { -ui-storage }（{ -macos } 12 或較舊版本：{ -ui-about-this-mac } › { -ui-storage }）
           *[other] { -ui-system-settings } › { -ui-general } › { -ui-storage }
        }
        [ipad] { -ui-settings } › { -ui-general } › { -ui-ipad-storage }
       *[other] { -ui-settings } › { -ui-general } › { -ui-iphone-storage }
    }

path-account =
    { $device ->
        [mac] { $os ->
            [ios15] { -ui-system-preferences } › { -ui-apple-id }
            [unknown] { -ui-system-settings } › { path-your-name }（{ -macos } 12 或較舊版本：{ -ui-system-preferences } › { -ui-apple-id }）
           *[other] { -ui-system-settings } › { path-your-name }
        }
       *[other] { -ui-settings } › { path-your-name }
    }

path-messages-in-icloud =
    { $device ->
        [mac] { path-send-receive }
       *[other] { $os ->
            [ios15] { -ui-settings } › { path-your-name } › { -icloud } › { -ui-messages }
            [ios16] { -ui-settings } › { path-your-name } › { -icloud } › { -ui-show-all } › { -ui-messages }
           *[other] { -ui-settings } › { path-your-name } › { -icloud } › { -ui-see-all } › { -ui-messages }
        }
    }

path-text-message-forwarding =
    { $device ->
        [iphone] { $os ->
            [ios15] { -ui-settings } › { -ui-messages } › { -ui-text-message-forwarding }
            [ios16] { -ui-settings } › { -ui-messages } › { -ui-text-message-forwarding }
            [ios17] { -ui-settings } › { -ui-messages } › { -ui-text-message-forwarding }
            [unknown] { -ui-settings } › { -ui-apps } › { -ui-messages } › { -ui-text-message-forwarding }（18 之前的版本：{ -ui-settings } › { -ui-messages } › { -ui-text-message-forwarding }）
           *[other] { -ui-settings } › { -ui-apps } › { -ui-messages } › { -ui-text-message-forwarding }
        }
       *[other] { -ui-settings } › { -ui-apps } › { -ui-messages } › { -ui-text-message-forwarding }（18 之前的版本：{ -ui-settings } › { -ui-messages } › { -ui-text-message-forwarding }）
    }

path-blocked =
    { $device ->
        [mac] { path-send-receive } › { -ui-blocked }
       *[other] { $os ->
            [ios15] { -ui-settings } › { -ui-messages } › { -ui-blocked-contacts }
            [ios16] { -ui-settings } › { -ui-messages } › { -ui-blocked-contacts }
            [ios17] { -ui-settings } › { -ui-messages } › { -ui-blocked-contacts }
            [ios18] { -ui-settings } › { -ui-apps } › { -ui-messages } › { -ui-blocked-contacts }
            [ios26] { -ui-settings } › { -ui-privacy-security } › { -ui-blocked-contacts }
           *[unknown] { -ui-settings } › { -ui-privacy-security } › { -ui-blocked-contacts }（26 之前的版本：在{ -ui-messages }的設定中）
        }
    }

path-focus =
    { $device ->
        [mac] { path-system-settings } › { -ui-focus }
       *[other] { -ui-settings } › { -ui-focus }
    }

path-notifications =
    { $device ->
        [mac] { path-system-settings } › { -ui-notifications } › { -ui-messages }
       *[other] { -ui-settings } › { -ui-notifications } › { -ui-messages }
    }

path-screen-time =
    { $device ->
        [mac] { path-system-settings } › { -ui-screen-time }
       *[other] { -ui-settings } › { -ui-screen-time }
    }

path-private-relay = { path-account } › { -icloud } › { -ui-icloud-private-relay }

path-lockdown =
    { $device ->
        [mac] { -ui-system-settings } › { -ui-privacy-security } › { -ui-lockdown-mode }
       *[other] { -ui-settings } › { -ui-privacy-security } › { -ui-lockdown-mode }
    }

path-reset =
    { $device ->
        [ipad] { -ui-settings } › { -ui-general } › { -ui-transfer-or-reset-ipad }
       *[other] { -ui-settings } › { -ui-general } › { -ui-transfer-or-reset-iphone }
    }

path-firewall =
    { $os ->
        [ios15] { -ui-system-preferences } › { -ui-security-privacy } › { -ui-firewall }
        [unknown] { -ui-system-settings } › { -ui-network } › { -ui-firewall }（{ -macos } 12 或較舊版本：{ -ui-system-preferences } › { -ui-security-privacy } › { -ui-firewall }）
       *[other] { -ui-system-settings } › { -ui-network } › { -ui-firewall }
    }
