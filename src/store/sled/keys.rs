//! The names of things on the disk. One sled tree holds everything; the first byte of a key says what it is.
//!
//! | key | value |
//! | --- | --- |
//! | `h` NAME | the newest revision of a record, its body included |
//! | `r` NAME 0 REVISION | a revision that was replaced, moved here when that happened |
//! | `o` GROUP NAME 0 REVISION | revisions that a group replaced, of every space, in the order of their names; this is the first |
//! | `b` NAME 0 REVISION PART | a piece of a body too long to stand in its record |
//! | `c` SPACE 0 NUMBER | a change: which record, which revision; the first of its space in a [`STRETCH`] of groups |
//! | `g` GROUP PART | the other changes that a group made, of every space |
//! | `q` SPACE | the number that changes went up to when the space was last erased; in older stores, the newest of all |
//! | `e` SPACE | changes up to this number are being erased |
//! | `m` WORD | the schema version, the newest group of commits |
//!
//! NAME is SPACE 0 COLLECTION ID, where SPACE is the id of a team and empty for the server's own records. Numbers are big-endian, so
//! that the order of keys is the order of numbers. None of this ever changes: a new layout takes new letters.

use super::super::{Collection, Key, NAME_BYTES_MAX, Space, StoreError};

/// The version of the layout. A store of a later one is refused, and one of an earlier one becomes one of this.
///
/// Up to 3 each cost a commit one entry less than the one before. In version 1 every commit wrote the `q` of its space; since 2 the
/// number is that of the last change. In version 2 every change had a `c`; since 3 most are in the `g` of their group. An
/// earlier server would give numbers out a second time. Since 4 the newest groups may be in the journal only, where an
/// earlier server would not look. Since 5 most replaced revisions are in an `o` of the group that replaced them, and since 6
/// most of those as differences.
pub(super) const SCHEMA: u64 = 6;

/// How many groups a `c` stands for, its own the first: the changes of its space that have none of their own are in the `g` of
/// these. Reading a feed looks at no more than that; a space that is seldom written to has a `c` for each change.
pub(super) const STRETCH: u64 = 64;

pub(super) const SCHEMA_KEY: &[u8] = b"mschema";
pub(super) const GROUP_KEY: &[u8] = b"mgroup";
pub(super) const HEADS: &[u8] = b"h";
pub(super) const ERASING: &[u8] = b"e";
pub(super) const LISTS: &[u8] = b"g";

/// The letters that every key of a space starts with, its sequence apart; in the order in which they are erased.
pub(super) const OF_SPACE: [u8; 4] = *b"rbch";

/// The part of a key that names a record.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Name(Vec<u8>);

impl Name {
    /// None where no record can have that name.
    pub(super) fn of(key: &Key) -> Option<Self> {
        let is_fine = is_name(&key.id) && is_space(&key.space);
        let letter = [0, letter_of(key.collection)];
        is_fine.then(|| Self([text(&key.space).as_bytes(), &letter, key.id.as_bytes()].concat()))
    }

    /// A name as it stands in a value.
    pub(super) fn written(bytes: &[u8]) -> Self {
        Self(bytes.to_vec())
    }

    pub(super) fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    pub(super) fn head(&self) -> Vec<u8> {
        join(b'h', &[&self.0])
    }

    pub(super) fn revision(&self, revision: u64) -> Vec<u8> {
        join(b'r', &[&self.0, &[0], &revision.to_be_bytes()])
    }

    /// A revision that this group replaced, were it the first in its entry.
    pub(super) fn replaced(&self, group: u64, revision: u64) -> Vec<u8> {
        join(b'o', &[&group.to_be_bytes(), &self.0, &[0], &revision.to_be_bytes()])
    }

    pub(super) fn part(&self, revision: u64, part: u32) -> Vec<u8> {
        join(b'b', &[&self.0, &[0], &revision.to_be_bytes(), &part.to_be_bytes()])
    }

    /// The record that a head's key or a change names.
    pub(super) fn parse(bytes: &[u8]) -> Option<(Self, Key)> {
        let mut halves = bytes.splitn(2, |byte| *byte == 0);
        let (space, rest) = (halves.next()?, halves.next()?);
        let (letter, id) = rest.split_first()?;
        let collection = Collection::ALL.into_iter().find(|collection| letter_of(*collection) == *letter)?;
        let space = std::str::from_utf8(space).ok()?;
        let space = if space.is_empty() { Space::Server } else { Space::Team(space.into()) };
        let id = std::str::from_utf8(id).ok()?;
        Some((Self(bytes.to_vec()), Key { space, collection, id: id.into() }))
    }
}

/// Whether a name is that of a record of this space.
pub(super) fn is_of(name: &[u8], space: &Space) -> bool {
    let rest = name.strip_prefix(text(space).as_bytes());
    rest.is_some_and(|rest| rest.first() == Some(&0))
}

/// The heads of a collection start with this.
pub(super) fn heads(space: &Space, collection: Collection) -> Vec<u8> {
    join(b'h', &[&within(space, collection)])
}

/// The head of an id that need not exist: where a list goes on.
pub(super) fn head_after(space: &Space, collection: Collection, id: &str) -> Vec<u8> {
    join(b'h', &[&within(space, collection), id.as_bytes()])
}

pub(super) fn change(space: &Space, number: u64) -> Vec<u8> {
    join(b'c', &[text(space).as_bytes(), &[0], &number.to_be_bytes()])
}

/// The number in the key of a change.
pub(super) fn change_number(key: &[u8]) -> Option<u64> {
    key.last_chunk().map(|number| u64::from_be_bytes(*number))
}

/// The key that no change of the space comes after.
pub(super) fn last_change(space: &Space) -> Vec<u8> {
    change(space, u64::MAX)
}

/// Every change of the space starts with this.
pub(super) fn changes(space: &Space) -> Vec<u8> {
    of_space(b'c', space)
}

/// One part of the list of a group.
pub(super) fn listed(group: u64, part: u32) -> Vec<u8> {
    join(b'g', &[&group.to_be_bytes(), &part.to_be_bytes()])
}

/// What a group replaced starts with this.
pub(super) fn replaced_by(group: u64) -> Vec<u8> {
    join(b'o', &[&group.to_be_bytes()])
}

/// The first key that a revision of a space which a group replaced may have.
pub(super) fn replaced_in(group: u64, space: &Space) -> Vec<u8> {
    join(b'o', &[&group.to_be_bytes(), text(space).as_bytes(), &[0]])
}

/// The group of a list.
pub(super) fn listed_group(key: &[u8]) -> Option<u64> {
    key.get(1..)?.first_chunk().map(|group| u64::from_be_bytes(*group))
}

pub(super) fn sequence(space: &Space) -> Vec<u8> {
    join(b'q', &[text(space).as_bytes()])
}

pub(super) fn erasing(space: &Space) -> Vec<u8> {
    join(b'e', &[text(space).as_bytes()])
}

/// The space of an `e` or `q` key.
pub(super) fn space_of(key: &[u8]) -> Option<Space> {
    let name = std::str::from_utf8(key.get(1..)?).ok()?;
    Some(if name.is_empty() { Space::Server } else { Space::Team(name.into()) })
}

/// Every key of a space under one of the letters starts with this.
pub(super) fn of_space(letter: u8, space: &Space) -> Vec<u8> {
    join(letter, &[text(space).as_bytes(), &[0]])
}

/// Refuses names that no record may have.
pub(super) fn check(key: &Key) -> Result<Name, StoreError> {
    Name::of(key).ok_or_else(|| {
        StoreError::TooLarge(format!(
            "'{}' is no name for a record: it takes 1 to {NAME_BYTES_MAX} letters, digits and hyphens",
            key.id
        ))
    })
}

pub(super) fn is_space(space: &Space) -> bool {
    match space {
        Space::Server => true,
        Space::Team(id) => is_name(id),
    }
}

fn is_name(name: &str) -> bool {
    (1..=NAME_BYTES_MAX).contains(&name.len()) && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

fn within(space: &Space, collection: Collection) -> Vec<u8> {
    [text(space).as_bytes(), &[0, letter_of(collection)]].concat()
}

fn text(space: &Space) -> &str {
    match space {
        Space::Server => "",
        Space::Team(id) => id,
    }
}

fn letter_of(collection: Collection) -> u8 {
    match collection {
        Collection::Teams => b't',
        Collection::Tokens => b'k',
        Collection::TokenOwners => b'o',
        Collection::Phrases => b'p',
    }
}

fn join(letter: u8, pieces: &[&[u8]]) -> Vec<u8> {
    let mut key = Vec::with_capacity(1 + pieces.iter().map(|piece| piece.len()).sum::<usize>());
    key.push(letter);
    for piece in pieces {
        key.extend_from_slice(piece);
    }
    key
}
