//! Which addresses of a crawl may hold a report. In doubt they do: a page too many costs a
//! moment, a report too few is lost.

/// First parts of paths under which no outlet keeps its reports.
const NO_REPORTS: &[&str] = &[
    "about",
    "about-us",
    "abonnement",
    "abonnements",
    "account",
    "admin",
    "ads",
    "amp-ads",
    "a-propos",
    "author",
    "authors",
    "auteur",
    "auteurs",
    "cart",
    "categorie",
    "category",
    "cgu",
    "cgv",
    "checkout",
    "compte",
    "connexion",
    "contact",
    "contact-us",
    "contactez-nous",
    "cookies",
    "etiquette",
    "faq",
    "feed",
    "help",
    "aide",
    "inscription",
    "jobs",
    "legal",
    "login",
    "logout",
    "mentions-legales",
    "my-account",
    "newsletter",
    "newsletters",
    "panier",
    "privacy",
    "privacy-policy",
    "qui-sommes-nous",
    "recherche",
    "register",
    "rss",
    "search",
    "signin",
    "signup",
    "sitemap",
    "subscribe",
    "tag",
    "tags",
    "terms",
    "topic",
    "topics",
    "user",
    "wp-admin",
    "wp-content",
    "wp-includes",
    "wp-json",
    "wp-login.php",
    "xmlrpc.php",
];

/// Names of front pages.
const FRONT_PAGES: &[&str] = &["index.html", "index.htm", "index.php", "home", "accueil"];

/// False for the front page of a site, its sections, searches and pages about itself.
pub fn may_be_report(address: &str) -> bool {
    let Some((_, rest)) = address.split_once("://") else { return true };
    let rest = rest.split('#').next().unwrap_or_default();
    let (place, query) = rest.split_once('?').unwrap_or((rest, ""));
    let parts: Vec<String> =
        place.split('/').skip(1).filter(|part| !part.is_empty()).map(str::to_lowercase).collect();
    // "/fr/": the front page of a language.
    let parts = match &parts[..] {
        [first, rest @ ..] if first.len() == 2 => rest,
        all => all,
    };
    let Some((first, last)) = parts.first().zip(parts.last()) else {
        // "/?p=123" is how some sites name their reports.
        return query.contains(|letter: char| letter.is_ascii_digit());
    };
    if NO_REPORTS.contains(&first.as_str()) || FRONT_PAGES.contains(&last.as_str()) {
        return false;
    }
    let names_one = |part: &String| {
        part.contains(|letter: char| letter.is_ascii_digit())
            || part.matches(['-', '_']).count() >= 2
            || part.contains('.')
    };
    parts.iter().any(names_one) || query.contains(|letter: char| letter.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::may_be_report;

    #[test]
    fn addresses_of_reports_and_of_other_pages() {
        for (address, drawn) in [
            ("https://post.example/", false),
            ("https://post.example", false),
            ("https://post.example/fr/", false),
            ("https://post.example/index.html", false),
            ("https://post.example/world/europe", false),
            ("https://post.example/tag/dam-failure-2024", false),
            ("https://post.example/recherche?q=barrage", false),
            ("https://post.example/world/dam-gates-fail", true),
            ("https://post.example/world/dam.html", true),
            ("https://post.example/2024/06/18/dam", true),
            ("https://post.example/?p=12345", true),
            ("https://phare.example/article/le-barrage-cede-4711", true),
            ("https://mayak.example/%D0%BF%D0%BB%D0%BE%D1%82%D0%B8%D0%BD%D0%B0", true),
            ("no address", true),
        ] {
            assert_eq!(may_be_report(address), drawn, "{address}");
        }
    }
}
