//! How deep a body is nested, without parsing it.

/// Whether brackets outside strings never nest deeper than `limit`. Of something that is not JSON the result says
/// nothing, which does no harm: the grammar is checked as well.
pub(super) fn within(body: &[u8], limit: usize) -> bool {
    let mut depth = 0_usize;
    let mut in_string = false;
    let mut from = 0;
    // Quotes split the body into structure and strings; nearly all bytes are in strings and are skipped.
    for quote in memchr::memchr_iter(b'"', body) {
        if in_string {
            let escapes = body[from..quote].iter().rev().take_while(|&&byte| byte == b'\\').count();
            if escapes % 2 == 1 {
                continue;
            }
        } else if !track_depth(&body[from..quote], &mut depth, limit) {
            return false;
        }
        in_string = !in_string;
        from = quote + 1;
    }
    in_string || track_depth(&body[from..], &mut depth, limit)
}

fn track_depth(structure: &[u8], depth: &mut usize, limit: usize) -> bool {
    for byte in structure {
        match byte {
            b'{' | b'[' => {
                *depth += 1;
                if *depth > limit {
                    return false;
                }
            }
            b'}' | b']' => *depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    true
}
