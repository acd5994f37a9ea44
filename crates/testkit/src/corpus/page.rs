//! A report as the page of an outlet, with what stands around a report there.

use super::Told;

/// Links of a menu, of the foot of a page, and to other reports.
const MENU: &[&str] = &["Home", "World", "Harbour", "Law", "Sport", "Weather", "Letters", "Jobs"];
const OTHERS: usize = 12;

/// The page of a report: some 20 kB, of which the report is a sixth.
pub(super) fn written(told: &Told) -> String {
    let Told { language, title, outlet, date, paragraphs } = told;
    let each = |words: &[String], open: &str, close: &str| -> String {
        words.iter().flat_map(|words| [open, words, close]).collect()
    };
    let links: Vec<String> =
        MENU.iter().map(|name| format!("<a href=\"/{name}\">{name}</a>")).collect();
    let menu = each(&links, "<li class=\"nav-item\">", "</li>");
    let story = each(paragraphs, "<p class=\"story-text\">", "</p>\n");
    let teasers: Vec<String> = (0..OTHERS).map(|at| teaser(at, title)).collect();
    let others = each(&teasers, "<div class=\"teaser\">", "</div>\n");
    let style = ".story-text{margin:0 0 1em;font:17px/1.5 serif} ".repeat(120);
    let script =
        "window.dataLayer=window.dataLayer||[];function track(a){dataLayer.push(a)} ".repeat(60);
    format!(
        "<!DOCTYPE html>\n<html lang=\"{language}\"><head><meta charset=\"utf-8\">\
         <title>{title} | {outlet}</title>\n<meta property=\"og:site_name\" content=\"{outlet}\">\
         <meta property=\"og:title\" content=\"{title}\"><style>{style}</style>\n\
         <script type=\"application/ld+json\">{{\"@type\":\"NewsArticle\",\"headline\":\"{title}\",\
         \"datePublished\":\"{date}\",\"publisher\":{{\"name\":\"{outlet}\"}}}}</script>\n\
         <script>{script}</script></head>\n<body><header class=\"site-header\"><nav><ul>{menu}</ul>\
         </nav></header>\n<main><article><h1>{title}</h1><time datetime=\"{date}\">{date}</time>\n\
         <div class=\"article-body\">\n{story}</div></article>\n<aside class=\"related\">{others}\
         </aside></main>\n<footer><ul>{menu}</ul><p>© {outlet}. All rights reserved.</p></footer>\
         </body></html>\n"
    )
}

/// What leads to another report.
fn teaser(at: usize, title: &str) -> String {
    format!(
        "<a href=\"/story/{at}\"><img src=\"/{at}.jpg\" alt=\"\"><h3 class=\"teaser-title\">More on: \
         {title}</h3></a><span class=\"meta\">{at} min</span>"
    )
}
