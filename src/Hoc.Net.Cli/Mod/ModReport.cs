using System.Globalization;
using System.Text;
using Hoc.Net.Language.Nmodl;
using Hoc.Net.Mechanisms.Nmodl.Declarations;
using Hoc.Net.Mechanisms.Nmodl.Trees;
using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Cli.Mod;

/// <summary>What was understood of a MOD file, for a person.</summary>
internal sealed class ModReport
{
    private readonly MechanismSource _source;
    private readonly StringBuilder _text = new();

    private ModReport(MechanismSource source) => _source = source;

    /// <summary>The report on a mechanism.</summary>
    public static string Write(string path, MechanismSource source)
    {
        var report = new ModReport(source);
        report.Head(path);
        report.Rows("ions", [.. source.Ions.Select(report.Ion)]);
        report.Rows("currents", [.. source.Currents.Select(report.Current)]);
        report.Rows("variables", new VariableList(source).Rows());
        report.Rows("constants", [.. source.Constants.Concat(source.UnitConstants.Select(static constant => KeyValuePair.Create(constant.Key, constant.Value.Modern)))
            .OrderBy(constant => constant.Key, StringComparer.Ordinal).Select(constant => $"{constant.Key} = {Number(constant.Value)}")]);
        report.Rows("solves", report.Solutions());
        report.Rows("functions", report.Functions());
        report.Rows("blocks", report.Blocks());
        report.Rows("without effect, as in NEURON", report.Ignored());
        return report._text.ToString();
    }

    /// <summary>A number as scripts print it.</summary>
    public static string Number(double value) => value.ToString("G8", CultureInfo.InvariantCulture).Replace("E", "e");

    private void Head(string path)
    {
        string kind = _source.IsNothing ? "functions for HOC, no mechanism" : _source.Kind switch
        {
            MechanismKind.PointProcess => $"point process {_source.Name}",
            MechanismKind.ArtificialCell => $"artificial cell {_source.Name}",
            _ => $"density mechanism {_source.Name}",
        };
        _text.Append($"{path}: {kind}\n");
        if (_source.Title.Length > 0) _text.Append($"  {_source.Title}\n");
    }

    private void Rows(string heading, IReadOnlyList<string> rows)
    {
        if (rows.Count == 0) return;
        _text.Append($"  {heading}\n");
        foreach (string row in rows) _text.Append("    ").Append(row.TrimEnd()).Append('\n');
    }

    private string Ion(IonUse ion)
    {
        IonVariable[] variables = [.. _source.IonVariables.Where(variable => _source.Ions[variable.Ion] == ion)];
        string reads = string.Join(", ", variables.Where(variable => variable.IsRead).Select(variable => variable.Name));
        string writes = string.Join(", ", variables.Where(variable => variable.IsWritten).Select(variable => variable.Name));
        string does = string.Join(", ", new[] { reads.Length > 0 ? $"reads {reads}" : "", writes.Length > 0 ? $"writes {writes}" : "" }.Where(part => part.Length > 0));
        return $"{ion.Ion}: {does}{(ion.Valence is { } valence ? $", valence {Number(valence)}" : "")}";
    }

    private string Current(CurrentDeclaration current) => current.Ion is { } ion
        ? $"{current.Name}, of {_source.Ions[ion].Ion}"
        : $"{current.Name}, {(_source.IsElectrode ? "from an electrode" : "of no ion")}";

    private List<string> Solutions()
    {
        List<string> rows = [];
        foreach (CodeBlock block in _source.Blocks)
        {
            foreach (Solve solve in TreeWalk.Statements(block.Body).OfType<Solve>())
            {
                string kind = _source.Block(solve.Block.Text) is { } solved ? NameOf(solved.Kind) : "?";
                string method = solve.Method is null ? "" : $"{(solve.IsSteadyState ? ", steady state" : "")} by {solve.Method.Text}";
                rows.Add($"{solve.Block.Text} ({kind}){method}, in {NameOf(block.Kind)}");
            }
        }

        return rows;
    }

    private List<string> Functions() =>
    [
        .. _source.Blocks.Where(block => block.Kind is CodeBlockKind.Function or CodeBlockKind.Procedure).Select(Function),
        .. _source.FunctionTables.Select(table => $"{table.Name.Text}({Parameters(table.Parameters)}){Unit(table.Unit)}, values from HOC"),
    ];

    private static string Function(CodeBlock block)
    {
        TableStatement? table = TreeWalk.Statements(block.Body).OfType<TableStatement>().FirstOrDefault();
        string kind = block.Kind == CodeBlockKind.Procedure ? ", procedure" : "";
        return $"{block.Name!.Text}({Parameters(block.Parameters)}){Unit(block.Unit)}{kind}{(table is null ? "" : $", from a table of {table.With.Text} steps")}";
    }

    private static string Parameters(IReadOnlyList<Parameter> parameters) =>
        string.Join(", ", parameters.Select(parameter => parameter.Name.Text + Unit(parameter.Unit)));

    private static string Unit(NmodlUnit? unit) => unit is { Text.Length: > 0 } ? $" ({unit.Text})" : "";

    /// <summary>Blocks that run by themselves, in the order of the file; C code counts, as it may not run.</summary>
    private List<string> Blocks()
    {
        List<string> rows = [];
        foreach (CodeBlock block in _source.Blocks)
        {
            if (block.Kind is CodeBlockKind.Function or CodeBlockKind.Procedure or CodeBlockKind.Terminal) continue;
            string head = string.Join(' ', new[] { NameOf(block.Kind), block.Moment is { } moment ? $"{moment}".ToUpperInvariant() : "", block.Name?.Text ?? "" }.Where(word => word.Length > 0));
            rows.Add(block.Kind == CodeBlockKind.NetReceive ? $"{head}({Parameters(block.Parameters)})" : head);
        }

        foreach (VerbatimStatement verbatim in _source.Blocks.SelectMany(block => TreeWalk.Statements(block.Body)).OfType<VerbatimStatement>())
            rows.Add($"VERBATIM in line {verbatim.Span.Position.Line}");
        return rows;
    }

    /// <summary>What stands in the file but is not used: it comes from SCoP.</summary>
    private List<string> Ignored() =>
    [
        .. _source.File.Flattened().OfType<IgnoredItem>().Select(item => $"{item.Keyword} in line {item.Span.Position.Line}"),
        .. _source.Blocks.Where(block => block.Kind == CodeBlockKind.Terminal).Select(block => $"TERMINAL in line {block.Span.Position.Line}"),
        .. _source.Blocks.SelectMany(block => TreeWalk.Statements(block.Body)).OfType<LegacyStatement>()
            .Select(statement => $"{statement.Keyword} in line {statement.Span.Position.Line}"),
    ];

    private static string NameOf(CodeBlockKind kind) => kind == CodeBlockKind.NetReceive ? "NET_RECEIVE" : $"{kind}".ToUpperInvariant();
}
