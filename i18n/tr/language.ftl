### Diller: bir kartın bu konuda söyledikleri ve sundukları.

## Düğmeler

language-do-open = 🌐 Dil
language-do-close = Bitti
language-do-own = Önceki dile dön: { $language }
language-do-english = Show in English
language-do-wrong = Bu metin yanlış

## Listeler

language-list-text = Metinler: { $language }
language-list-device = Aygıtınızın menüleri: { $language }
language-ask-device = Aygıtınızdaki menülerin dili …
language-auto-text = { -discord } ile aynı ({ $language })
language-auto-device = Metinle aynı ({ $language })
language-unchecked = Makine çevirisi

## Açık sözlülük

language-draft = Makine çevirisi; bu dili bilen biri henüz denetlemedi.
language-english = İngilizcesi
language-told = Teşekkürler. Hangi metnin hangi dilde yanlış olduğu bu sunucunun ekibine bildirildi.
language-told-log = Teşekkürler. Botu işleten kişi için not edildi.

## Destek masasına bildirilenler

desk-wrong = Birisi bir metnin yanlış olduğunu söylüyor
    .text = Metin: `{ $message }`, dil: { $language }. Bunu kimin söylediği saklanmaz. Metinlerle ilgilenen kişi bu adla bulup düzeltebilir.
desk-lost-wrong = yanlış bir metinle ilgili bildirim

## Ekibin bundan gördükleri

desk-do-as-member = Üyenin gördüğü gibi
desk-as-member = Üye bunu okuyor. Dil: { $language }; aygıtın menüleri: { $device }.
