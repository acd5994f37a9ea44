//! Reports that name the outlet of another as the one on whose word they speak.

use super::Place;
use std::collections::BTreeMap;

/// What a report says of outlets.
#[derive(Clone, Debug, Default)]
pub struct Outlets {
    /// Who published it.
    pub own: Option<String>,
    /// Other outlets on whose word it speaks, with the words that say so.
    pub named: Vec<(String, Place)>,
}

/// One report cites another: indices, then the words that name the other's outlet.
pub type Citing = (usize, usize, Vec<Place>);

/// Who cites whom among the reports of one story: an outlet that has another story in the case
/// is not cited for it.
pub fn cites(reports: &[Outlets], story: &[usize]) -> Vec<Citing> {
    let mut published: BTreeMap<(usize, String), Vec<usize>> = BTreeMap::new();
    for (report, (outlets, &story)) in reports.iter().zip(story).enumerate() {
        if let Some(own) = &outlets.own {
            published.entry((story, plain(own))).or_default().push(report);
        }
    }
    let mut citing: BTreeMap<(usize, usize), Vec<Place>> = BTreeMap::new();
    for (report, (outlets, &story)) in reports.iter().zip(story).enumerate() {
        let own = outlets.own.as_deref().map(plain);
        for (name, place) in &outlets.named {
            let name = plain(name);
            // An outlet that published several reports of the story is not decided on.
            let [other] = published.get(&(story, name.clone())).map_or(&[][..], Vec::as_slice)
            else {
                continue;
            };
            if own.as_ref() != Some(&name) {
                citing.entry((report, *other)).or_default().push(place.clone());
            }
        }
    }
    citing.into_iter().map(|((from, to), places)| (from, to, places)).collect()
}

/// A name without what changes from one mention to the next: case, marks, a first article.
pub(crate) fn plain(name: &str) -> String {
    let words: Vec<String> = name
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect();
    let article = words.len() > 1 && matches!(words[0].as_str(), "the" | "le" | "la" | "les" | "l");
    words[usize::from(article)..].join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn report(own: &str, named: &[&str]) -> Outlets {
        let named = named.iter().map(|name| ((*name).to_string(), 3..9)).collect();
        Outlets { own: (!own.is_empty()).then(|| own.to_string()), named }
    }

    #[test]
    fn an_outlet_is_cited_by_its_name_with_or_without_article() {
        let reports = [report("The Harbour Post", &[]), report("Le Phare", &["Harbour Post"])];
        let [(from, on, places)] = &cites(&reports, &[0, 0])[..] else { panic!("one citing") };
        assert_eq!((*from, *on, places.len()), (1, 0, 1));
        assert_eq!(cites(&reports, &[0, 1]), [], "another story");
    }

    #[test]
    fn who_is_not_known_to_have_published_is_not_cited() {
        let twice = [report("Post", &["Post"]), report("Post", &[]), report("", &["Post", "Gull"])];
        assert_eq!(cites(&twice, &[0, 0, 0]), []);
    }
}
