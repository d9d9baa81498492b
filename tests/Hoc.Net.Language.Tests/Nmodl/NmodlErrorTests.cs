using Hoc.Net.Language.Nmodl.Parsing;
using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Tests.Nmodl;

/// <summary>Broken files, and what is said of them in the file of the same name beside them.</summary>
public sealed class NmodlErrorTests
{
    private const string Folder = "Broken";
    private const string AcceptVariable = "HOC_ACCEPT_ERRORS";

    private static IEnumerable<TestCaseData> BrokenFiles() =>
        NmodlFiles.In(Folder).Select(path => new TestCaseData(path).SetArgDisplayNames(Path.GetFileName(path)));

    [TestCaseSource(nameof(BrokenFiles))]
    public void Mistakes_are_told_with_place_and_remedy(string path)
    {
        NmodlParseResult result = NmodlFiles.Parse(NmodlFiles.Read(path), Folder);
        string told = string.Concat(result.Diagnostics.Select(DiagnosticFormatter.Format));
        string expected = Path.ChangeExtension(path, ".error");
        if (Environment.GetEnvironmentVariable(AcceptVariable) == "1") File.WriteAllText(expected, told);

        Assert.That(result.File, Is.Null);
        Assert.That(told, Is.EqualTo(File.ReadAllText(expected).ReplaceLineEndings("\n")), $"{AcceptVariable}=1 takes a wanted change over");
    }

    [Test]
    public void Every_code_is_provoked_by_a_broken_file()
    {
        IEnumerable<string> provoked = NmodlFiles.In(Folder)
            .SelectMany(path => NmodlFiles.Parse(NmodlFiles.Read(path), Folder).Diagnostics)
            .Select(diagnostic => diagnostic.Descriptor.Code);
        IEnumerable<string> ledger = typeof(NmodlDiagnostics).GetFields()
            .Select(field => field.GetValue(null)).OfType<DiagnosticDescriptor>().Select(entry => entry.Code);

        Assert.That(ledger.Except(provoked), Is.EqualTo(new[] { NmodlDiagnostics.Missing.Code }), "the command line provokes this one");
    }
}
