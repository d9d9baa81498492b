using Hoc.Net.Language.Text;

namespace Hoc.Net.Runtime.Checking;

/// <summary>What a check found.</summary>
/// <param name="Diagnostics">Mistakes and doubts, by file and place.</param>
/// <param name="FileCount">How many files were read.</param>
internal sealed record CheckReport(IReadOnlyList<Diagnostic> Diagnostics, int FileCount)
{
    /// <summary>How many of them are errors.</summary>
    public int ErrorCount => Diagnostics.Count(static diagnostic => diagnostic.Descriptor.Severity == DiagnosticSeverity.Error);

    /// <summary>How many of them are warnings.</summary>
    public int WarningCount => Diagnostics.Count - ErrorCount;
}
