using System.Runtime.CompilerServices;
using Hoc.Net.Language.Hoc.Parsing;
using Hoc.Net.Language.Nmodl.Parsing;
using Hoc.Net.Language.Text;
using Hoc.Net.Mechanisms.Nmodl;
using Hoc.Net.Mechanisms.Nmodl.Checks;
using Hoc.Net.Mechanisms.Nmodl.UnitChecks;
using Hoc.Net.Runtime.Checking;
using Hoc.Net.Runtime.Documentation;

namespace Hoc.Net.Runtime.Tests.Documentation;

/// <summary>Holds the pages that the code writes to those on file. HOC_ACCEPT_DOCS=1 takes a wanted change over.</summary>
public sealed class DocumentationTests
{
    private const string AcceptVariable = "HOC_ACCEPT_DOCS";

    [Test]
    public void The_language_page_is_the_one_on_file()
    {
        using var host = new HocHost();

        AssertOnFile("language.md", LanguageReference.Write(host));
    }

    [Test]
    public void The_ledger_of_diagnostics_is_the_one_on_file() => AssertOnFile("diagnostics.md", DiagnosticLedger.Write(Ledger));

    [Test]
    public void Codes_are_unique() => Assert.That(Ledger.Select(entry => entry.Code), Is.Unique);

    private static IReadOnlyList<DiagnosticDescriptor> Ledger =>
        DiagnosticLedger.EntriesOf(
            typeof(SyntaxDiagnostics),
            typeof(RuntimeDiagnostics),
            typeof(CheckDiagnostics),
            typeof(NmodlDiagnostics),
            typeof(SemanticDiagnostics),
            typeof(UnitDiagnostics),
            typeof(StructureDiagnostics));

    private static void AssertOnFile(string name, string actual, [CallerFilePath] string here = "")
    {
        string file = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../../docs", name));
        if (Environment.GetEnvironmentVariable(AcceptVariable) == "1") File.WriteAllText(file, actual);
        Assert.That(actual, Is.EqualTo(File.ReadAllText(file).ReplaceLineEndings("\n")), $"Run the test with {AcceptVariable}=1 and commit {file}.");
    }
}
