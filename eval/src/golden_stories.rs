//! How many golden stories come out as their gold says, the sample story among them. Which
//! ones do not, and why, the test of `flow` tells.

use crate::facets::Facet;
use crate::pair_texts::of_file;
use crate::rows::Group;
use testkit::stories;

/// Scores the stories of the repository.
pub fn score() -> Vec<Group> {
    let stories = stories::all();
    let right = stories.iter().filter(|story| {
        let reports = story.reports.iter().filter_map(|(_, file)| of_file(file)).collect();
        let together = flow::read_together(reports);
        story.faults(&together.readings, &together.claims).is_empty()
    });
    let facets =
        vec![Facet { name: "stories told right", right: right.count(), stated: stories.len() }];
    vec![Group { name: "golden stories".to_owned(), facets, ..Group::default() }]
}
