//! The furniture of Turkish pages: the commonest labels only.

use super::{Datelines, Words};
use record::DropReason::{
    AboutOutlet, Advertisement, Appeal, Comments, Legal, Menu, Newsletter, RelatedLinks, ShareBar,
};

pub(super) const WORDS: Words = Words {
    labels: &[
        (
            Menu,
            "ana sayfa | anasayfa | menü | ara | arama | giriş yap | üye ol | son dakika | \
             içeriğe geç | içeriğe atla | etiketler | anahtar kelimeler | kategoriler | \
             iletişim | bizi takip edin | tüm haberler | yukarı çık",
        ),
        (
            ShareBar,
            "paylaş | haberi paylaş | yazdır | bağlantıyı kopyala | linki kopyala | kaydet | \
             beğen",
        ),
        (
            RelatedLinks,
            "ilgili haberler | ayrıca okuyun | bunları da okuyun | \
             bunlar da ilginizi çekebilir | ilginizi çekebilir | en çok okunanlar | \
             çok okunanlar | son haberler | diğer haberler | öne çıkanlar | benzer haberler",
        ),
        (
            Newsletter,
            "abone ol | abone olun | bülten | e-bülten | bültene abone ol | e-posta adresiniz",
        ),
        (Appeal, "bizi destekleyin | destek ol | bağış yap | daha sonra hatırlat"),
        (AboutOutlet, "hakkımızda | biz kimiz | yazar hakkında"),
        (
            Legal,
            "gizlilik politikası | çerez politikası | kullanım koşulları | \
             tüm hakları saklıdır | künye",
        ),
        (Comments, "yorumlar | yorum yap | yorum yaz | henüz yorum yok"),
        (Advertisement, "reklam | sponsorlu içerik | ilan"),
    ],
    sections: "haberler | haber | gündem | siyaset | ekonomi | dünya | spor | kültür | sanat | yaşam | \
  sağlık | teknoloji | bilim | eğitim | yazarlar | görüş | analiz | röportaj | video | \
  foto galeri | türkiye | magazin",
    labelled: &[
        (RelatedLinks, "ayrıca okuyun | ilgili haber | okuyun"),
        (Menu, "etiketler | etiket"),
        (ShareBar, "paylaş"),
    ],
    beginnings: &[
        (ShareBar, "facebook'ta paylaş | twitter'da paylaş | whatsapp'ta paylaş"),
        (Newsletter, "bültenimize abone"),
    ],
    phrases: &[(Legal, "tüm hakları saklıdır | çerezleri kullanmaktadır")],
    letters: "değerli okurlar | sevgili okurlar",
    closings: "daha sonra hatırlat",
    reader: "biz | bizi | bize | bizim | siz | size | sizin",
    wanted: "destek | bağış | abone | bülten | gazeteci",
    counted: "yorum | görüntülenme | okunma | dakika | dk | paylaşım",
    remarks: "yanıtla",
    datelines: Datelines::NONE,
};
