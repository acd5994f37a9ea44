//! A training that is run again makes the same file, bit for bit.

use crate::conllu::sentences;
use crate::data::Data;
use crate::settings::Settings;
use crate::store::card;
use crate::train;
use std::fmt::Write as _;
use weights::File;

/// Four sentences of ours; every word twice, for a key counts once two sentences need it.
const TREEBANK: &str = "\
The mayor closed the bridge .
DET DT the 2 det|NOUN NN mayor 3 nsubj|VERB VBD close 0 root|DET DT the 5 det|NOUN NN bridge 3 obj|PUNCT . . 3 punct
The army said on Friday that the mayor left .
DET DT the 2 det|NOUN NN army 3 nsubj|VERB VBD say 0 root|ADP IN on 5 case|PROPN NNP Friday 3 obl|SCONJ IN that 9 mark|DET DT the 8 det|NOUN NN mayor 9 nsubj|VERB VBD leave 3 ccomp|PUNCT . . 3 punct
The army closed the road .
DET DT the 2 det|NOUN NN army 3 nsubj|VERB VBD close 0 root|DET DT the 5 det|NOUN NN road 3 obj|PUNCT . . 3 punct
The mayor said on Friday that the bridge held .
DET DT the 2 det|NOUN NN mayor 3 nsubj|VERB VBD say 0 root|ADP IN on 5 case|PROPN NNP Friday 3 obl|SCONJ IN that 9 mark|DET DT the 8 det|NOUN NN bridge 9 nsubj|VERB VBD hold 3 ccomp|PUNCT . . 3 punct
";

/// The treebank in CoNLL-U.
fn conllu() -> String {
    let mut text = String::new();
    let lines: Vec<&str> = TREEBANK.lines().collect();
    for (number, pair) in lines.as_chunks::<2>().0.iter().enumerate() {
        writeln!(text, "# newdoc id = {number}").expect("a string takes any text");
        for (at, (form, rest)) in pair[0].split(' ').zip(pair[1].split('|')).enumerate() {
            let [upos, xpos, lemma, head, relation] = rest.split(' ').collect::<Vec<_>>()[..]
            else {
                panic!("'{rest}' lacks a column");
            };
            let id = at + 1;
            writeln!(text, "{id}\t{form}\t{lemma}\t{upos}\t{xpos}\t_\t{head}\t{relation}\t_\t_")
                .expect("a string takes any text");
        }
        text.push('\n');
    }
    text
}

#[test]
fn the_same_data_makes_the_same_bytes() {
    let options = ["--tag-passes", "3", "--passes", "6", "--seeds", "2"].map(str::to_owned);
    let settings = Settings::read(options.into_iter()).expect("options of ours");
    for language in ["en", "fr"] {
        let file = || {
            let data = Data {
                card: card(language, "CC0", "four sentences of a test"),
                train: sentences(&conllu()),
                silver: sentences(&conllu()),
                dev: Vec::new(),
                test: Vec::new(),
            };
            train(language, &data, &settings)
        };
        let first = file();
        assert_eq!(first, file(), "{language}");
        File::check(first).expect("a sound file");
    }
}
