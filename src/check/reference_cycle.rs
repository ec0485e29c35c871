//! `reference-cycle`: texts that refer to themselves, or to each other too deep.

use std::collections::HashMap;

use super::book::{Book, FileView, LanguageView};
use super::report::{Advice, Report};
use crate::catalog::limits::REFERENCE_DEPTH_MAX;
use crate::catalog::pattern::{EntryKind, Pattern, Reference};
use crate::catalog::source::Entry;

rule! {
    /// A text that refers to itself, directly or through others, would never end and cannot be rendered.
    ///
    /// ```text
    /// sign-off = Kind regards, { signature }
    /// signature = { sign-off }                wrong: each needs the other
    /// ```
    ///
    /// References that lead more than eight texts deep are refused, too: nobody could say any more what a change in one
    /// of them does to the others.
    "reference-cycle" => Book(check)
}

/// How many names of a cycle are spelled out.
const NAMED_MAX: usize = 6;

fn check<'t>(book: &'t Book<'t>, report: &mut Report<'t>) {
    for view in &book.languages {
        let graph = Graph::of(view);
        let heights = graph.heights();
        let cycles = graph.cycles(&heights);
        for (number, node) in graph.nodes.iter().enumerate() {
            let advice = match (heights.get(number).copied().flatten(), cycles.get(&number)) {
                (Some(height), _) if height <= REFERENCE_DEPTH_MAX => continue,
                (Some(height), _) => Advice::error(
                    format!("references lead {height} texts deep from here; the limit is {REFERENCE_DEPTH_MAX}"),
                    "write one of the texts on the way out in full",
                ),
                (None, Some(names)) => Advice::error(
                    format!("'{}' refers to itself: {names}", node.name),
                    "write the text out in full in one of them",
                ),
                // It leads into a cycle and can as little be rendered as the cycle itself.
                (None, None) => {
                    report.spoil(node.file, node.entry);
                    continue;
                }
            };
            report.within(node.file, node.entry, node.at..node.at + node.length, advice);
        }
    }
}

/// The texts of a language and what each refers to.
struct Graph<'t> {
    nodes: Vec<Node<'t>>,
    /// For each text the texts it refers to.
    references: Vec<Vec<usize>>,
}

/// One value or attribute.
struct Node<'t> {
    name: String,
    file: &'t FileView<'t>,
    entry: &'t Entry,
    at: usize,
    length: usize,
    pattern: &'t Pattern,
}

/// A value, or the attribute of this name.
type Name<'t> = (EntryKind, &'t str, Option<&'t str>);

impl<'t> Graph<'t> {
    /// Texts without references are leaves and need no node.
    fn of(view: &'t LanguageView<'t>) -> Self {
        let mut nodes = Vec::new();
        let mut index: HashMap<Name<'t>, usize> = HashMap::new();
        for file in &view.files {
            let messages = file.file.parsed.messages.iter().map(|entry| (EntryKind::Message, &**entry));
            for (kind, entry) in messages.chain(file.file.parsed.terms.iter().map(|entry| (EntryKind::Term, &**entry)))
            {
                for (attribute, node) in texts_of(file, entry, kind) {
                    if !node.pattern.references().is_empty() {
                        index.entry((kind, &*entry.name, attribute)).or_insert(nodes.len());
                        nodes.push(node);
                    }
                }
            }
        }
        let references = nodes.iter().map(|node| targets(node.pattern, &index)).collect();
        Self { nodes, references }
    }

    /// How deep references lead from each text; none where they never end. Texts are taken off the graph from its
    /// leaves, so no recursion is needed and a chain of any length is fine.
    fn heights(&self) -> Vec<Option<usize>> {
        let mut open: Vec<usize> = self.references.iter().map(Vec::len).collect();
        let mut referrers: Vec<Vec<usize>> = vec![Vec::new(); self.nodes.len()];
        for (number, targets) in self.references.iter().enumerate() {
            for target in targets {
                if let Some(list) = referrers.get_mut(*target) {
                    list.push(number);
                }
            }
        }
        // A reference to a text that has none leads one deep, and such a text is no node.
        let mut best: Vec<usize> = vec![1; self.nodes.len()];
        let mut heights: Vec<Option<usize>> = vec![None; self.nodes.len()];
        let mut ready: Vec<usize> = (0..self.nodes.len()).filter(|number| open.get(*number) == Some(&0)).collect();
        while let Some(number) = ready.pop() {
            let height = best.get(number).copied().unwrap_or(1);
            if let Some(slot) = heights.get_mut(number) {
                *slot = Some(height);
            }
            for referrer in referrers.get(number).into_iter().flatten() {
                if let (Some(left), Some(deepest)) = (open.get_mut(*referrer), best.get_mut(*referrer)) {
                    *left -= 1;
                    *deepest = (*deepest).max(height + 1);
                    if *left == 0 {
                        ready.push(*referrer);
                    }
                }
            }
        }
        heights
    }

    /// The texts on a cycle, each with the way from it back to itself.
    ///
    /// Every text without a height refers to another without one. Following the first of these leads from each text
    /// into one cycle, so all of them together are followed in one pass. Other cycles show up once this one is mended.
    fn cycles(&self, heights: &[Option<usize>]) -> HashMap<usize, String> {
        let endless = |number: &usize| heights.get(*number) == Some(&None);
        let next = |number: usize| self.references.get(number)?.iter().copied().find(endless);
        let mut cycles = HashMap::new();
        let mut passed: HashMap<usize, usize> = HashMap::new();
        for start in (0..self.nodes.len()).filter(endless) {
            let mut way = Vec::new();
            let mut current = Some(start);
            while let Some(number) = current.filter(|number| !passed.contains_key(number)) {
                passed.insert(number, start);
                way.push(number);
                current = next(number);
            }
            // The way met itself, and not one of an earlier start.
            let Some(met) = current.filter(|number| passed.get(number) == Some(&start)) else { continue };
            let cycle: Vec<usize> = way.into_iter().skip_while(|number| *number != met).collect();
            for (index, number) in cycle.iter().enumerate() {
                let from_here = cycle.iter().cycle().skip(index).take(cycle.len());
                cycles.insert(*number, self.names(from_here.take(NAMED_MAX).copied().collect(), cycle.len(), *number));
            }
        }
        cycles
    }

    fn names(&self, way: Vec<usize>, length: usize, back: usize) -> String {
        let name = |number: usize| self.nodes.get(number).map_or("", |node| node.name.as_str());
        let mut names: Vec<&str> = way.into_iter().map(name).collect();
        if length > NAMED_MAX {
            names.push("…");
        }
        names.push(name(back));
        names.join(" → ")
    }
}

fn texts_of<'t>(
    file: &'t FileView<'t>,
    entry: &'t Entry,
    kind: EntryKind,
) -> impl Iterator<Item = (Option<&'t str>, Node<'t>)> {
    let hyphen = match kind {
        EntryKind::Message => "",
        EntryKind::Term => "-",
    };
    let value = entry.value.iter().map(move |pattern| {
        let name = format!("{hyphen}{}", entry.name);
        (None, Node { name, file, entry, at: entry.at, length: entry.name.len(), pattern })
    });
    let attributes = entry.attributes.iter().map(move |attribute| {
        let name = format!("{hyphen}{}.{}", entry.name, attribute.name);
        let (at, length) = (attribute.at, attribute.name.len());
        (Some(&*attribute.name), Node { name, file, entry, at, length, pattern: &attribute.pattern })
    });
    value.chain(attributes)
}

fn targets(pattern: &Pattern, index: &HashMap<Name<'_>, usize>) -> Vec<usize> {
    let node = |(kind, reference): (EntryKind, &Reference)| {
        index.get(&(kind, &*reference.id, reference.attribute.as_deref())).copied()
    };
    pattern.references().into_iter().filter_map(node).collect()
}
