//! Fewer pixels. The filter is made of nothing but sums and products, so that every machine gets the same: Lanczos needs a sine, of which
//! each system has its own.

use fast_image_resize::images::{Image, ImageRef};
use fast_image_resize::{FilterType, PixelType, ResizeAlg, ResizeOptions, Resizer};

use super::PictureFault;
use super::decode::Pixels;
use super::plan::Fit;

/// The picture, or its middle in the proportion asked for, in this size.
pub(super) fn to(pixels: &Pixels, (width, height): (u32, u32), fit: Fit) -> Result<Pixels, PictureFault> {
    let kind = if pixels.channels == 4 { PixelType::U8x4 } else { PixelType::U8x3 };
    let failed = |error: &dyn ToString| PictureFault::Undecodable { reason: error.to_string() };
    let from = ImageRef::new(pixels.width, pixels.height, &pixels.data, kind).map_err(|error| failed(&error))?;
    let mut to = Image::new(width, height, kind);
    let mut options = ResizeOptions::new().resize_alg(ResizeAlg::Convolution(FilterType::CatmullRom));
    if fit == Fit::Share {
        options = options.fit_into_destination(None);
    }
    Resizer::new().resize(&from, &mut to, &options).map_err(|error| failed(&error))?;
    Ok(Pixels { width, height, channels: pixels.channels, data: to.into_vec() })
}
