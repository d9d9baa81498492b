using Hoc.Net.Language.Nmodl;
using Hoc.Net.Language.Nmodl.Parsing;
using Hoc.Net.Language.Nmodl.Printing;
using Hoc.Net.Language.Text;
using Hoc.Net.Mechanisms.Nmodl.Declarations;
using Hoc.Net.Mechanisms.Nmodl.Passes;

namespace Hoc.Net.Mechanisms.Tests.Nmodl;

/// <summary>Runs one pass over a text and prints what it makes.</summary>
internal static class PassText
{
    /// <summary>The blocks of a text after a pass, as NMODL without mistakes.</summary>
    public static string After(INmodlPass pass, string text) =>
        string.Join("\n", SourceAfter(pass, text).Blocks.Select(static block => NmodlPrinter.Print(block).Trim())) + "\n";

    /// <summary>What a text without mistakes is after a pass.</summary>
    public static MechanismSource SourceAfter(INmodlPass pass, string text)
    {
        var parsed = NmodlParser.Parse(new SourceText("test.mod", text), static (_, _) => null);
        var diagnostics = new List<Diagnostic>(parsed.Diagnostics);
        var source = pass.Run(SourceReader.Read(parsed.File!, diagnostics), diagnostics);
        Assert.That(diagnostics, Is.Empty);
        return source;
    }
}
