//! A picture as a PNG file with a palette, which flat colours make small.

use png::{BitDepth, ColorType, Compression, Encoder, Filter};
use tiny_skia::Pixmap;

/// The file; none if the picture has more colours than the 256 of a palette.
pub(super) fn encode(picture: &Pixmap) -> Option<Vec<u8>> {
    let mut palette = Vec::<[u8; 3]>::new();
    let mut indices = Vec::with_capacity(picture.pixels().len());
    let mut last = None;
    for pixel in picture.pixels() {
        let colour = [pixel.red(), pixel.green(), pixel.blue()];
        // Most pixels are like the one before.
        let index = match last {
            Some((same, index)) if same == colour => index,
            _ => {
                let found = palette.iter().position(|known| *known == colour);
                let index = u8::try_from(found.unwrap_or(palette.len())).ok()?;
                if found.is_none() {
                    palette.push(colour);
                }
                index
            }
        };
        last = Some((colour, index));
        indices.push(index);
    }
    let mut file = Vec::new();
    let mut encoder = Encoder::new(&mut file, picture.width(), picture.height());
    encoder.set_color(ColorType::Indexed);
    encoder.set_depth(BitDepth::Eight);
    encoder.set_palette(palette.concat());
    encoder.set_compression(Compression::Balanced);
    // Neighbours in a palette have nothing to do with each other, so differences do not help.
    encoder.set_filter(Filter::NoFilter);
    let mut writer = encoder.write_header().ok()?;
    writer.write_image_data(&indices).ok()?;
    writer.finish().ok()?;
    Some(file)
}
