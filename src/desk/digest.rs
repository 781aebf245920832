//! Checksums of what people are shown.

/// A checksum of what somebody is shown, by which their consent to it is told from consent to something else.
pub fn digest(parts: &[&str]) -> u32 {
    // FNV-1a; a byte that is in no text stands between the parts.
    let bytes = parts.iter().flat_map(|part| part.bytes().chain([0xff]));
    bytes.fold(0x811c_9dc5, |sum, byte| {
        (sum ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    })
}
