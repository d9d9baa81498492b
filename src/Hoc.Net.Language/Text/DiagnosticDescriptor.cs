namespace Hoc.Net.Language.Text;

/// <summary>An entry of the ledger of diagnostics: what stays the same wherever the mistake is made.</summary>
/// <param name="Code">The stable code, such as HOC1001.</param>
/// <param name="Title">The kind of mistake in a few words, for the ledger in the documentation.</param>
/// <param name="Severity">Whether it ends the statement.</param>
internal sealed record DiagnosticDescriptor(
    string Code,
    string Title,
    DiagnosticSeverity Severity = DiagnosticSeverity.Error);
