### Ürünlerin ve hizmetlerin adları. Ekler kesme işaretiyle metinlerde eklenir: { -iphone }’u, { -imessage }’ı.

-blueback = Blueback
-discord = Discord
-apple = Apple
-imessage = iMessage
-facetime = FaceTime
# { -apple-account(form: "your") } iyelik ekli biçimler içindir: Apple Hesabınız, Apple Hesabınızın …
-apple-account =
    { $form ->
       *[base] Apple Hesabı
        [your] Apple Hesabınız
        [your-gen] Apple Hesabınızın
        [your-dat] Apple Hesabınıza
        [gen] Apple Hesabının
    }
-apple-id =
    { $form ->
       *[base] Apple Kimliği
        [your] Apple Kimliğiniz
        [your-dat] Apple Kimliğinize
        [your-gen] Apple Kimliğinizin
        [gen] Apple Kimliğinin
    }
-icloud = iCloud
-iphone = iPhone
-ipad = iPad
-mac = Mac
-apple-watch = Apple Watch
-ios = iOS
-ipados = iPadOS
-macos = macOS
-watchos = watchOS
-apple-pay = Apple Pay
-find-my = Bul
-android = Android
