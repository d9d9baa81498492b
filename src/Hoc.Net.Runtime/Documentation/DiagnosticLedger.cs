using System.Reflection;
using System.Text;
using Hoc.Net.Language.Text;

namespace Hoc.Net.Runtime.Documentation;

/// <summary>Writes docs/diagnostics.md: every stable code and the kind of mistake it stands for. A test fails when the page is stale.</summary>
internal static class DiagnosticLedger
{
    /// <summary>All entries that some types declare as static fields, in order of their codes.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> EntriesOf(params Type[] ledgers) =>
    [
        .. ledgers
            .SelectMany(ledger => ledger.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static))
            .Where(field => field.FieldType == typeof(DiagnosticDescriptor))
            .Select(field => (DiagnosticDescriptor)field.GetValue(null)!)
            .OrderBy(entry => entry.Code, StringComparer.Ordinal),
    ];

    /// <summary>The page as Markdown.</summary>
    public static string Write(IEnumerable<DiagnosticDescriptor> entries)
    {
        var page = new StringBuilder("""
            # Diagnostics

            Codes are stable: HOC1xxx is syntax, HOC2xxx names, HOC3xxx what goes wrong while a script runs, HOC4xxx what `hoc check` doubts, MOD2xxx the
            writing of .mod files, MOD3xxx their meaning, MOD4xxx their units, SIM4xxx the model (its exceptions tell more in a C# program). This page is
            written by the code itself; a test fails when it is stale.

            | code | kind of mistake | |
            |---|---|---|

            """);
        foreach (DiagnosticDescriptor entry in entries)
            page.Append($"| {entry.Code} | {entry.Title} | {entry.Severity.ToString().ToLowerInvariant()} |\n");
        return page.ToString();
    }
}
