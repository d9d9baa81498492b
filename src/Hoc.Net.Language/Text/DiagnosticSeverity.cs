namespace Hoc.Net.Language.Text;

/// <summary>How bad a diagnostic is: an error ends the statement, a warning does not.</summary>
internal enum DiagnosticSeverity
{
    Warning,
    Error,
}
