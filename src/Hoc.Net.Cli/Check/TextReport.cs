using System.Text;
using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Checking;
using Hoc.Net.Runtime.Formatting;

namespace Hoc.Net.Cli.Check;

/// <summary>Writes what a check found for people: each mistake as a run tells it, then how many there are.</summary>
internal static class TextReport
{
    /// <summary>The report, ready for standard output.</summary>
    public static string Write(CheckReport report)
    {
        var text = new StringBuilder();
        foreach (Diagnostic diagnostic in report.Diagnostics) text.Append(DiagnosticFormatter.Format(diagnostic));
        string found = report.Diagnostics.Count == 0 ? "nothing found" : $"{Count(report.ErrorCount, "error")}, {Count(report.WarningCount, "warning")}";
        text.Append($"{found} in {Count(report.FileCount, "file")}\n");
        return ByteText.Of(text.ToString());
    }

    private static string Count(int count, string what) => count == 1 ? $"1 {what}" : $"{count} {what}s";
}
