//! Where a conversion goes.

use anyhow::Context;
use std::fs::Permissions;
use std::io::{self, BufWriter, Stdout, Write};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use tempfile::NamedTempFile;

/// Standard output, or a file that takes its name when it is whole.
pub enum Out {
    Standard(BufWriter<Stdout>),
    File(BufWriter<NamedTempFile>, PathBuf),
}

impl Out {
    /// Opens it.
    ///
    /// # Errors
    /// When there is no place to write to.
    pub fn new(path: Option<&Path>) -> anyhow::Result<Self> {
        let Some(path) = path else {
            return Ok(Self::Standard(BufWriter::new(io::stdout())));
        };
        let folder = match path.parent() {
            Some(folder) if !folder.as_os_str().is_empty() => folder,
            _ => Path::new("."),
        };
        // Beside the place where it will be, so that taking its name is one step.
        let part = tempfile::Builder::new()
            .prefix(".guildhall-")
            // As any new file: what it is made of is public.
            .permissions(Permissions::from_mode(0o666))
            .tempfile_in(folder)
            .with_context(|| format!("cannot write to {}", folder.display()))?;
        Ok(Self::File(BufWriter::new(part), path.to_owned()))
    }

    /// Puts it in its place.
    ///
    /// # Errors
    /// When the last of it cannot be written.
    pub fn finish(self) -> anyhow::Result<()> {
        match self {
            Self::Standard(mut out) => out.flush()?,
            Self::File(out, path) => {
                let name = || format!("cannot write {}", path.display());
                let part = out
                    .into_inner()
                    .map_err(io::IntoInnerError::into_error)
                    .with_context(name)?;
                part.persist(&path).with_context(name)?;
            }
        }
        Ok(())
    }
}

impl Write for Out {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self {
            Self::Standard(out) => out.write(bytes),
            Self::File(out, _) => out.write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match self {
            Self::Standard(out) => out.flush(),
            Self::File(out, _) => out.flush(),
        }
    }
}
