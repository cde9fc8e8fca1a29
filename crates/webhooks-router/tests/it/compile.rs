/// What must not compile, and what the compiler says of it.
#[test]
fn handlers_of_another_signature_do_not_compile() {
    trybuild::TestCases::new().compile_fail("tests/ui/*.rs");
}
