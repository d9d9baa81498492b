using Hoc.Net.Language.Formatting;
using Hoc.Net.Language.Text;
using Hoc.Net.Mechanisms.Library;

namespace Hoc.Net.Runtime.Checking;

/// <summary>Sets scripts and MOD files in order without a change of their meaning, which it makes sure of.</summary>
internal static class ScriptFormatter
{
    /// <summary>The text of a file in order; null when it has mistakes, which go to the diagnostics.</summary>
    /// <param name="name">What diagnostics call the file; one that ends in .mod is NMODL.</param>
    /// <param name="text">What stands in it, a character a byte.</param>
    /// <param name="indent">The blanks of one level.</param>
    /// <param name="diagnostics">Where mistakes go.</param>
    /// <exception cref="InvalidOperationException">The result would mean something else: a fault of ours.</exception>
    public static string? Format(string name, string text, int indent, List<Diagnostic> diagnostics)
    {
        string plain = text.ReplaceLineEndings("\n");
        bool isNmodl = name.EndsWith(".mod", StringComparison.Ordinal);
        int before = diagnostics.Count;
        int end = isNmodl ? EndOfNmodl(name, plain, diagnostics) : new ScriptParser(new SourceText(name, plain), diagnostics).Parse().CodeEnd;
        if (diagnostics.Skip(before).Any(static diagnostic => diagnostic.Descriptor.Severity == DiagnosticSeverity.Error)) return null;
        string code = plain[..end];
        ILayoutRules rules = isNmodl ? new NmodlLayout() : new HocLayout();
        string formatted = CodeFormatter.Format(code, rules, indent);
        if (!rules.Meaning(code).SequenceEqual(rules.Meaning(formatted)))
            throw new InvalidOperationException($"The formatter would change what {name} means.");
        string all = end < plain.Length ? formatted + plain[end..] : formatted;
        return text.Contains("\r\n", StringComparison.Ordinal) ? all.ReplaceLineEndings("\r\n") : all;
    }

    private static int EndOfNmodl(string name, string text, List<Diagnostic> diagnostics)
    {
        diagnostics.AddRange(ModFile.Parse(name, text).Diagnostics);
        return text.Length;
    }
}
