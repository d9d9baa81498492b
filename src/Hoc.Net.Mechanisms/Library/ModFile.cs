using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Hoc.Net.Language.Nmodl.Parsing;
using Hoc.Net.Language.Nmodl;
using Hoc.Net.Language.Text;
using Hoc.Net.Mechanisms.Nmodl;
using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Mechanisms.Library;

/// <summary>A MOD file and what became of it.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Text">What stands in it.</param>
/// <param name="Mechanism">The name of its mechanism, also when that could not be compiled.</param>
/// <param name="Type">The mechanism; null when the file has mistakes.</param>
/// <param name="Diagnostics">Its mistakes and warnings.</param>
internal sealed record ModFile(
    string Path, string Text, string Mechanism, MechanismType? Type, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Compiles a file.</summary>
    /// <param name="path">Where it is; diagnostics call it that.</param>
    /// <param name="text">What stands in it, a character a byte.</param>
    public static ModFile Compile(string path, string text)
    {
        var parsed = Parse(path, text);
        var diagnostics = new List<Diagnostic>(parsed.Diagnostics);
        var type = parsed.File is { } file ? NmodlCompiler.Compile(file, diagnostics)?.Assemble() : null;
        var name = type?.Name ?? NameIn(parsed.File) ?? System.IO.Path.GetFileNameWithoutExtension(path);
        return new(path, text, name, type, [.. diagnostics.Distinct()]); // a function is looked at from each place that is compiled
    }

    /// <summary>Parses a file; those that it includes lie beside it.</summary>
    public static NmodlParseResult Parse(string path, string text) => NmodlParser.Parse(new SourceText(path, text), Include);

    /// <summary>The file with the mistake that its mechanism has the name of a built-in one, which would compute instead.</summary>
    public ModFile WithTakenName() => this with
    {
        Type = null,
        Diagnostics = [SemanticDiagnostics.NameTaken(new(new SourceText(Path, Text), Math.Max(0, Text.IndexOf(Mechanism, StringComparison.Ordinal)), Mechanism.Length), Mechanism)],
    };

    /// <summary>The file with the mistake that a variable of its EXTERNAL belongs to no mechanism.</summary>
    public ModFile WithoutOwner(string external) => this with
    {
        Type = null,
        Diagnostics = [SemanticDiagnostics.NoOwner(new(new SourceText(Path, Text), Math.Max(0, Text.IndexOf(external, StringComparison.Ordinal)), external.Length), external)],
    };

    /// <summary>The file with the mistake that an ion's charge is stated twice, or by nobody.</summary>
    /// <param name="ion">The ion.</param>
    /// <param name="stated">The charge in this file; null for none.</param>
    /// <param name="known">The charge elsewhere; null for none.</param>
    public ModFile WithUnclearCharge(string ion, double? stated, double? known)
    {
        var use = Regex.Match(Text, $@"\bUSEION\s+{Regex.Escape(ion)}\b");
        return this with { Type = null, Diagnostics = [SemanticDiagnostics.ChargeUnclear(new(new SourceText(Path, Text), use.Index, use.Length), ion, stated, known)] };
    }

    private static string? NameIn(NmodlFile? file) => file?.Items.OfType<NeuronBlock>()
        .SelectMany(static b => b.Declarations).OfType<MechanismName>().FirstOrDefault()?.Name.Text;

    /// <summary>A file that another includes lies beside it.</summary>
    private static SourceText? Include(string file, SourceText from)
    {
        var folder = System.IO.Path.GetDirectoryName(from.Name) ?? "";
        var path = System.IO.Path.Combine(folder, file);
        return File.Exists(path) ? new SourceText(path, ModFolder.Read(path)) : null;
    }
}
