### Menu paths, as the person's own device shows them. Texts put them in bold.
### The labels come from apple-labels.ftl and are not translated here.
### Used by all of them:
###   $device (String) - iphone, ipad, mac, watch, android or unknown; a Watch is repaired on its iPhone, so it takes the iPhone's path
###   $os (String) - ios15 (or earlier), ios16, ios17, ios18, ios26 (or later), unknown; a Mac of the same year shares the name (ios15 = macOS 12, ios18 = macOS 15)
### Where the version is unknown, the newer path comes first and the older one in brackets.

# Stands for the person's own name, which is the first row of Settings.
path-your-name = (your name)

# A line of its own, once in a text whose labels vary between versions.
path-search-hint = Can’t see one of these names? Type it into the search field at the top of { -ui-settings }.

# First line of a step for a Watch, followed by the same step on the iPhone.
path-on-the-iphone = Do this on the { -iphone } that your { -apple-watch } is paired with:

# Where the settings of the Mac itself are.
# Variables:
#   $os (String) - version of the system
path-system-settings =
    { $os ->
        [ios15] { -ui-system-preferences }
        [unknown] { -ui-system-settings } ({ -macos } 12 or earlier: { -ui-system-preferences })
       *[other] { -ui-system-settings }
    }

# The settings of the Messages app.
# Variables:
#   $device (String) - which device
#   $os (String) - version of the system
path-messages =
    { $device ->
        [mac] { $os ->
            [ios15] { -ui-messages } › { -ui-preferences }
            [unknown] { -ui-messages } › { -ui-settings-menu } ({ -macos } 12 or earlier: { -ui-messages } › { -ui-preferences })
           *[other] { -ui-messages } › { -ui-settings-menu }
        }
       *[other] { $os ->
            [ios15] { -ui-settings } › { -ui-messages }
            [ios16] { -ui-settings } › { -ui-messages }
            [ios17] { -ui-settings } › { -ui-messages }
            [unknown] { -ui-settings } › { -ui-apps } › { -ui-messages } (before version 18: { -ui-settings } › { -ui-messages })
           *[other] { -ui-settings } › { -ui-apps } › { -ui-messages }
        }
    }

# Where the addresses for iMessage are ticked. On a Mac it is the tab “iMessage”.
# Variables:
#   $device (String) - which device
#   $os (String) - version of the system
path-send-receive =
    { $device ->
        [mac] { $os ->
            [ios15] { -ui-messages } › { -ui-preferences } › { -imessage }
            [unknown] { -ui-messages } › { -ui-settings-menu } › { -imessage } ({ -macos } 12 or earlier: { -ui-messages } › { -ui-preferences } › { -imessage })
           *[other] { -ui-messages } › { -ui-settings-menu } › { -imessage }
        }
       *[other] { $os ->
            [ios15] { -ui-settings } › { -ui-messages } › { -ui-send-receive }
            [ios16] { -ui-settings } › { -ui-messages } › { -ui-send-receive }
            [ios17] { -ui-settings } › { -ui-messages } › { -ui-send-receive }
            [unknown] { -ui-settings } › { -ui-apps } › { -ui-messages } › { -ui-send-receive } (before version 18: { -ui-settings } › { -ui-messages } › { -ui-send-receive })
           *[other] { -ui-settings } › { -ui-apps } › { -ui-messages } › { -ui-send-receive }
        }
    }

# The settings of FaceTime.
# Variables:
#   $device (String) - which device
#   $os (String) - version of the system
path-facetime =
    { $device ->
        [mac] { $os ->
            [ios15] { -ui-facetime } › { -ui-preferences }
            [unknown] { -ui-facetime } › { -ui-settings-menu } ({ -macos } 12 or earlier: { -ui-facetime } › { -ui-preferences })
           *[other] { -ui-facetime } › { -ui-settings-menu }
        }
       *[other] { $os ->
            [ios15] { -ui-settings } › { -facetime }
            [ios16] { -ui-settings } › { -facetime }
            [ios17] { -ui-settings } › { -facetime }
            [unknown] { -ui-settings } › { -ui-apps } › { -facetime } (before version 18: { -ui-settings } › { -facetime })
           *[other] { -ui-settings } › { -ui-apps } › { -facetime }
        }
    }

# Where the iPhone's own number is shown.
# Variables:
#   $os (String) - version of the system
path-my-number =
    { $os ->
        [ios15] { -ui-settings } › { -ui-phone } › { -ui-my-number }
        [ios16] { -ui-settings } › { -ui-phone } › { -ui-my-number }
        [ios17] { -ui-settings } › { -ui-phone } › { -ui-my-number }
        [unknown] { -ui-settings } › { -ui-apps } › { -ui-phone } › { -ui-my-number } (before version 18: { -ui-settings } › { -ui-phone } › { -ui-my-number })
       *[other] { -ui-settings } › { -ui-apps } › { -ui-phone } › { -ui-my-number }
    }

# Where SIMs and lines are.
path-cellular = { -ui-settings } › { -ui-cellular }

# Where Wi-Fi networks are.
# Variables:
#   $device (String) - which device
path-wi-fi =
    { $device ->
        [mac] { path-system-settings } › { -ui-wi-fi }
       *[other] { -ui-settings } › { -ui-wi-fi }
    }

# VPN connections and profiles.
# Variables:
#   $device (String) - which device
path-vpn =
    { $device ->
        [mac] { path-system-settings } › { -ui-vpn }
       *[other] { -ui-settings } › { -ui-general } › { -ui-vpn-device-management }
    }

# The clock and the time zone.
# Variables:
#   $device (String) - which device
#   $os (String) - version of the system
path-date-time =
    { $device ->
        [mac] { $os ->
            [ios15] { -ui-system-preferences } › { -ui-date-time }
            [unknown] { -ui-system-settings } › { -ui-general } › { -ui-date-time } ({ -macos } 12 or earlier: { -ui-system-preferences } › { -ui-date-time })
           *[other] { -ui-system-settings } › { -ui-general } › { -ui-date-time }
        }
       *[other] { -ui-settings } › { -ui-general } › { -ui-date-time }
    }

# Facts about an iPhone or iPad: its version, its carrier settings.
path-about = { -ui-settings } › { -ui-general } › { -ui-about }

# Where updates are.
# Variables:
#   $device (String) - which device
#   $os (String) - version of the system
path-software-update =
    { $device ->
        [mac] { $os ->
            [ios15] { -ui-system-preferences } › { -ui-software-update }
            [unknown] { -ui-system-settings } › { -ui-general } › { -ui-software-update } ({ -macos } 12 or earlier: { -ui-system-preferences } › { -ui-software-update })
           *[other] { -ui-system-settings } › { -ui-general } › { -ui-software-update }
        }
       *[other] { -ui-settings } › { -ui-general } › { -ui-software-update }
    }

# What fills the device.
# Variables:
#   $device (String) - which device
#   $os (String) - version of the system
path-storage =
    { $device ->
        [mac] { $os ->
            [ios15] { -ui-about-this-mac } › { -ui-storage }
            [unknown] { -ui-system-settings } › { -ui-general } › { -ui-storage } ({ -macos } 12 or earlier: { -ui-about-this-mac } › { -ui-storage })
           *[other] { -ui-system-settings } › { -ui-general } › { -ui-storage }
        }
        [ipad] { -ui-settings } › { -ui-general } › { -ui-ipad-storage }
       *[other] { -ui-settings } › { -ui-general } › { -ui-iphone-storage }
    }

# The account page.
# Variables:
#   $device (String) - which device
#   $os (String) - version of the system
path-account =
    { $device ->
        [mac] { $os ->
            [ios15] { -ui-system-preferences } › { -ui-apple-id }
            [unknown] { -ui-system-settings } › { path-your-name } ({ -macos } 12 or earlier: { -ui-system-preferences } › { -ui-apple-id })
           *[other] { -ui-system-settings } › { path-your-name }
        }
       *[other] { -ui-settings } › { path-your-name }
    }

# Messages in iCloud. The list's name differs: See All, Show All or Saved to iCloud.
# Variables:
#   $device (String) - which device
#   $os (String) - version of the system
path-messages-in-icloud =
    { $device ->
        [mac] { path-send-receive }
       *[other] { $os ->
            [ios15] { -ui-settings } › { path-your-name } › { -icloud } › { -ui-messages }
            [ios16] { -ui-settings } › { path-your-name } › { -icloud } › { -ui-show-all } › { -ui-messages }
           *[other] { -ui-settings } › { path-your-name } › { -icloud } › { -ui-see-all } › { -ui-messages }
        }
    }

# On the iPhone, which other devices also get SMS, MMS and RCS.
# Variables:
#   $os (String) - version of the system; on another device it is that device's version, so both paths are shown there
#   $device (String) - which device
path-text-message-forwarding =
    { $device ->
        [iphone] { $os ->
            [ios15] { -ui-settings } › { -ui-messages } › { -ui-text-message-forwarding }
            [ios16] { -ui-settings } › { -ui-messages } › { -ui-text-message-forwarding }
            [ios17] { -ui-settings } › { -ui-messages } › { -ui-text-message-forwarding }
            [unknown] { -ui-settings } › { -ui-apps } › { -ui-messages } › { -ui-text-message-forwarding } (before version 18: { -ui-settings } › { -ui-messages } › { -ui-text-message-forwarding })
           *[other] { -ui-settings } › { -ui-apps } › { -ui-messages } › { -ui-text-message-forwarding }
        }
       *[other] { -ui-settings } › { -ui-apps } › { -ui-messages } › { -ui-text-message-forwarding } (before version 18: { -ui-settings } › { -ui-messages } › { -ui-text-message-forwarding })
    }

# The list of blocked people.
# Variables:
#   $device (String) - which device
#   $os (String) - version of the system
path-blocked =
    { $device ->
        [mac] { path-send-receive } › { -ui-blocked }
       *[other] { $os ->
            [ios15] { -ui-settings } › { -ui-messages } › { -ui-blocked-contacts }
            [ios16] { -ui-settings } › { -ui-messages } › { -ui-blocked-contacts }
            [ios17] { -ui-settings } › { -ui-messages } › { -ui-blocked-contacts }
            [ios18] { -ui-settings } › { -ui-apps } › { -ui-messages } › { -ui-blocked-contacts }
            [ios26] { -ui-settings } › { -ui-privacy-security } › { -ui-blocked-contacts }
           *[unknown] { -ui-settings } › { -ui-privacy-security } › { -ui-blocked-contacts } (before version 26: in the settings of { -ui-messages })
        }
    }

# Focus, such as Do Not Disturb.
# Variables:
#   $device (String) - which device
path-focus =
    { $device ->
        [mac] { path-system-settings } › { -ui-focus }
       *[other] { -ui-settings } › { -ui-focus }
    }

# Notifications of Messages.
# Variables:
#   $device (String) - which device
path-notifications =
    { $device ->
        [mac] { path-system-settings } › { -ui-notifications } › { -ui-messages }
       *[other] { -ui-settings } › { -ui-notifications } › { -ui-messages }
    }

# Screen Time.
# Variables:
#   $device (String) - which device
path-screen-time =
    { $device ->
        [mac] { path-system-settings } › { -ui-screen-time }
       *[other] { -ui-settings } › { -ui-screen-time }
    }

# iCloud Private Relay.
path-private-relay = { path-account } › { -icloud } › { -ui-icloud-private-relay }

# Lockdown Mode, which exists from iOS 16 and macOS 13 on.
# Variables:
#   $device (String) - which device
path-lockdown =
    { $device ->
        [mac] { -ui-system-settings } › { -ui-privacy-security } › { -ui-lockdown-mode }
       *[other] { -ui-settings } › { -ui-privacy-security } › { -ui-lockdown-mode }
    }

# The page with all resets, and with erasing.
# Variables:
#   $device (String) - which device
path-reset =
    { $device ->
        [ipad] { -ui-settings } › { -ui-general } › { -ui-transfer-or-reset-ipad }
       *[other] { -ui-settings } › { -ui-general } › { -ui-transfer-or-reset-iphone }
    }

# The firewall of a Mac.
# Variables:
#   $os (String) - version of the system
path-firewall =
    { $os ->
        [ios15] { -ui-system-preferences } › { -ui-security-privacy } › { -ui-firewall }
        [unknown] { -ui-system-settings } › { -ui-network } › { -ui-firewall } ({ -macos } 12 or earlier: { -ui-system-preferences } › { -ui-security-privacy } › { -ui-firewall })
       *[other] { -ui-system-settings } › { -ui-network } › { -ui-firewall }
    }
