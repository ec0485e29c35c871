//! "Did you mean …?"

/// How many names are suggested.
const SUGGESTIONS_MAX: usize = 3;
/// The longest text that is compared; the comparison is quadratic.
const COMPARED_CHARS_MAX: usize = 100;

/// Those of `known` that somebody who wrote `asked` may have meant, the likeliest first.
///
/// A name is near if few letters would have to change, or if the one contains the other.
pub fn nearest<'k>(asked: &str, known: impl IntoIterator<Item = &'k str>) -> Vec<&'k str> {
    let asked: Vec<char> = asked.chars().take(COMPARED_CHARS_MAX).collect();
    let text: String = asked.iter().collect();
    let mut near: Vec<(usize, &str)> = known
        .into_iter()
        .filter_map(|name| {
            let contained = text.len() > 2 && (name.contains(&text) || text.contains(name));
            let changes = distance(&asked, name);
            let few = changes <= asked.len() / 4 + 1;
            (few || contained).then_some((if few { changes } else { COMPARED_CHARS_MAX + changes }, name))
        })
        .collect();
    near.sort_unstable();
    near.into_iter().map(|(_, name)| name).take(SUGGESTIONS_MAX).collect()
}

/// How many letters must be changed, added or removed to turn one text into the other (Levenshtein).
fn distance(one: &[char], other: &str) -> usize {
    let mut row: Vec<usize> = (0..=one.len()).collect();
    for (index, letter) in other.chars().take(COMPARED_CHARS_MAX).enumerate() {
        let mut left = index + 1;
        let mut diagonal = index;
        let mut next = vec![left];
        for (own, above) in one.iter().zip(row.iter().skip(1)) {
            let changed = diagonal + usize::from(*own != letter);
            left = changed.min(left + 1).min(above + 1);
            diagonal = *above;
            next.push(left);
        }
        row = next;
    }
    row.last().copied().unwrap_or_default()
}
