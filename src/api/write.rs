//! JSON as `serde_json` writes it, in less time.
//!
//! `serde_json` looks for signs to escape in every name and text, one byte after the other, and appends each quote, colon
//! and comma by itself. That was a seventh of what a request for a render costs. Names in a `struct` need no such look, and
//! of a text sixteen bytes are looked at together. What is rare is left to `serde_json`, so that the bytes are the same.

#![expect(clippy::inline_always, reason = "what is known of a field's name is known only where the field is written")]

use serde::Serialize;
use serde::ser::{
    Error as _, SerializeMap, SerializeSeq, SerializeStruct, SerializeStructVariant, SerializeTuple,
    SerializeTupleStruct, SerializeTupleVariant, Serializer,
};
use serde_json::{Error, to_writer};

/// How many bytes of a text are looked at together.
const LOOK_BYTES: usize = 16;

/// Appends values to a buffer.
#[derive(Debug)]
pub(super) struct Writer<'o>(pub(super) &'o mut Vec<u8>);

/// An array or object that is being written.
#[derive(Debug)]
pub(super) struct Members<'o> {
    out: &'o mut Vec<u8>,
    is_first: bool,
    end: &'static [u8],
}

impl<'o> Writer<'o> {
    fn open(self, start: u8, end: &'static [u8]) -> Members<'o> {
        self.0.push(start);
        Members { out: self.0, is_first: true, end }
    }

    /// The one member of an object by which serde writes a variant with content.
    fn variant(&mut self, name: &'static str) {
        write_name(b"{\"", name, self.0);
    }
}

/// Appends a text in quotes.
fn write_text(text: &str, out: &mut Vec<u8>) -> Result<(), Error> {
    if has_escape(text.as_bytes()) {
        return to_writer(out, text);
    }
    write_plain(text, out);
    Ok(())
}

/// Appends a text that has nothing to escape, in quotes.
#[inline]
fn write_plain(text: &str, out: &mut Vec<u8>) {
    // With the colon and comma that may follow.
    out.reserve(text.len() + 4);
    out.push(b'"');
    out.extend_from_slice(text.as_bytes());
    out.push(b'"');
}

/// Appends the name of a member; those of Rust's fields have nothing to escape, nor have the names that replace them.
///
/// Inlined, it is a few moves of constants.
#[inline]
fn write_name(before: &[u8], name: &'static str, out: &mut Vec<u8>) {
    out.extend_from_slice(before);
    out.extend_from_slice(name.as_bytes());
    out.extend_from_slice(b"\":");
}

fn has_escape(bytes: &[u8]) -> bool {
    match bytes.last_chunk::<LOOK_BYTES>() {
        // The last look sees again some of what was seen before it: less work than the rest byte by byte.
        Some(last) => bytes.as_chunks().0.iter().any(look) || look(last),
        None => bytes.iter().copied().any(is_escaped),
    }
}

/// Without an early end, so that the compiler looks at all the bytes at once.
#[inline(always)]
fn look(bytes: &[u8; LOOK_BYTES]) -> bool {
    bytes.iter().fold(false, |found, byte| found | is_escaped(*byte))
}

/// Compared one by one: out of a pattern the compiler makes shifts, which take one byte at a time.
fn is_escaped(byte: u8) -> bool {
    byte < b' ' || byte == b'"' || byte == b'\\'
}

macro_rules! by_serde_json {
    ($($method:ident($kind:ty)),+) => {
        $(fn $method(self, value: $kind) -> Result<(), Error> {
            to_writer(self.0, &value)
        })+
    };
}

impl<'o> Serializer for Writer<'o> {
    type Ok = ();
    type Error = Error;
    type SerializeSeq = Members<'o>;
    type SerializeTuple = Members<'o>;
    type SerializeTupleStruct = Members<'o>;
    type SerializeTupleVariant = Members<'o>;
    type SerializeMap = Members<'o>;
    type SerializeStruct = Members<'o>;
    type SerializeStructVariant = Members<'o>;

    by_serde_json!(
        serialize_i8(i8),
        serialize_i16(i16),
        serialize_i32(i32),
        serialize_i64(i64),
        serialize_u8(u8),
        serialize_u16(u16),
        serialize_u32(u32),
        serialize_u64(u64),
        serialize_f32(f32),
        serialize_f64(f64),
        serialize_char(char),
        serialize_bytes(&[u8])
    );

    fn serialize_bool(self, value: bool) -> Result<(), Error> {
        self.0.extend_from_slice(if value { b"true" } else { b"false" });
        Ok(())
    }

    fn serialize_str(self, value: &str) -> Result<(), Error> {
        write_text(value, self.0)
    }

    fn serialize_none(self) -> Result<(), Error> {
        self.serialize_unit()
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), Error> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<(), Error> {
        self.0.extend_from_slice(b"null");
        Ok(())
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<(), Error> {
        self.serialize_unit()
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Result<(), Error> {
        write_plain(variant, self.0);
        Ok(())
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Result<(), Error> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        mut self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Result<(), Error> {
        self.variant(variant);
        value.serialize(Writer(self.0))?;
        self.0.push(b'}');
        Ok(())
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Members<'o>, Error> {
        Ok(self.open(b'[', b"]"))
    }

    fn serialize_tuple(self, _: usize) -> Result<Members<'o>, Error> {
        Ok(self.open(b'[', b"]"))
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Members<'o>, Error> {
        Ok(self.open(b'[', b"]"))
    }

    fn serialize_tuple_variant(
        mut self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Members<'o>, Error> {
        self.variant(variant);
        Ok(self.open(b'[', b"]}"))
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Members<'o>, Error> {
        Ok(self.open(b'{', b"}"))
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Members<'o>, Error> {
        Ok(self.open(b'{', b"}"))
    }

    fn serialize_struct_variant(
        mut self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Members<'o>, Error> {
        self.variant(variant);
        Ok(self.open(b'{', b"}}"))
    }
}

impl Members<'_> {
    #[inline]
    fn next(&mut self) -> Writer<'_> {
        if !std::mem::take(&mut self.is_first) {
            self.out.push(b',');
        }
        Writer(self.out)
    }

    fn element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
        value.serialize(self.next())
    }

    #[inline(always)]
    fn field<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) -> Result<(), Error> {
        let before: &[u8] = if std::mem::take(&mut self.is_first) { b"\"" } else { b",\"" };
        write_name(before, name, self.out);
        value.serialize(Writer(self.out))
    }

    fn close(self) {
        self.out.extend_from_slice(self.end);
    }
}

impl SerializeMap for Members<'_> {
    type Ok = ();
    type Error = Error;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Error> {
        let start = self.next().0.len();
        key.serialize(Writer(self.out))?;
        // serde_json writes numbers and the like as texts where they are names; none of our maps has such.
        if self.out.get(start) != Some(&b'"') {
            return Err(Error::custom("a name has to be a text"));
        }
        self.out.push(b':');
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
        value.serialize(Writer(self.out))
    }

    fn end(self) -> Result<(), Error> {
        self.close();
        Ok(())
    }
}

macro_rules! members {
    ($($kind:ident: $method:ident($($name:ident: $type:ty)?) by $way:ident;)+) => {
        $(impl $kind for Members<'_> {
            type Ok = ();
            type Error = Error;

            #[inline(always)]
            fn $method<T: Serialize + ?Sized>(&mut self, $($name: $type,)? value: &T) -> Result<(), Error> {
                self.$way($($name,)? value)
            }

            fn end(self) -> Result<(), Error> {
                self.close();
                Ok(())
            }
        })+
    };
}

members! {
    SerializeSeq: serialize_element() by element;
    SerializeTuple: serialize_element() by element;
    SerializeTupleStruct: serialize_field() by element;
    SerializeTupleVariant: serialize_field() by element;
    SerializeStruct: serialize_field(name: &'static str) by field;
    SerializeStructVariant: serialize_field(name: &'static str) by field;
}
