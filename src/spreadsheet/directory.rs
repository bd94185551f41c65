//! What a ZIP container says of itself, read from its own list before anything in it is unpacked.

/// Bytes of everything in it once unpacked, as far as its list tells. None where there is no list: it is no container, or cut off.
pub fn unpacked(bytes: &[u8]) -> Option<u64> {
    let end = end_of_list(bytes)?;
    let count = u16_at(bytes, end + 10)?;
    let mut at = usize::try_from(u32_at(bytes, end + 16)?).ok()?;
    let mut total = 0_u64;
    for _ in 0..count {
        if bytes.get(at..at + 4)? != b"PK\x01\x02" {
            return None;
        }
        let size = u32_at(bytes, at + 24)?;
        total += u64::from(size);
        let lengths = [at + 28, at + 30, at + 32].map(|at| u16_at(bytes, at).unwrap_or_default());
        at += 46 + lengths.iter().map(|length| usize::from(*length)).sum::<usize>();
    }
    Some(total)
}

/// The record behind the list; a remark of at most 64 KiB may follow.
fn end_of_list(bytes: &[u8]) -> Option<usize> {
    let from = bytes.len().saturating_sub(22 + usize::from(u16::MAX));
    let tail = &bytes[from..];
    tail.windows(4).rposition(|window| window == b"PK\x05\x06").map(|at| from + at)
}

fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_le_bytes(bytes.get(at..at + 2)?.try_into().ok()?))
}

fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_le_bytes(bytes.get(at..at + 4)?.try_into().ok()?))
}
