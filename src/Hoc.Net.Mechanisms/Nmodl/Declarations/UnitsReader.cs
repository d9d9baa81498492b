using Hoc.Net.Language.Nmodl;
using Hoc.Net.Language.Text;
using Hoc.Net.Mechanisms.Units;

namespace Hoc.Net.Mechanisms.Nmodl.Declarations;

/// <summary>Reads UNITS blocks: names of units, and constants.</summary>
internal sealed class UnitsReader(List<Diagnostic> diagnostics)
{
    private readonly FileUnits _units = new();

    /// <summary>Takes up a name of a unit.</summary>
    public void Define(UnitAlias alias)
    {
        if (_units.Knows(alias.Name.Text)) diagnostics.Add(SemanticDiagnostics.UnitTwice(alias.Name.Span, alias.Name.Text));
        else if (!_units.TryDefine(alias.Name.Text, alias.Definition.Text, out string? unknown)) Unknown(alias.Definition, unknown);
    }

    /// <summary>The value of a constant, with modern and with legacy units.</summary>
    public UnitFactor ValueOf(UnitConstant constant)
    {
        if (constant.Value is { } value) return new(value.Value, value.Value);
        NmodlUnit from = constant.From!;
        if (!_units.TryParse(from.Text, out Unit ofFrom, out string? unknown)) return Unknown(from, unknown);
        if (!_units.TryParse(constant.Unit.Text, out Unit ofTo, out unknown)) return Unknown(constant.Unit, unknown);
        if (!ofFrom.IsConformable(ofTo))
            diagnostics.Add(SemanticDiagnostics.UnitsDoNotConform(constant.Span, from.Text, constant.Unit.Text));
        _units.TryConvert(from.Text, constant.Unit.Text, out UnitFactor factor, out _);
        return factor;
    }

    private UnitFactor Unknown(NmodlUnit unit, string? name)
    {
        int at = unit.Span.Text.IndexOf(name!, StringComparison.Ordinal);
        SourceSpan span = at < 0 ? unit.Span : unit.Span with { Start = unit.Span.Start + at, Length = name!.Length };
        diagnostics.Add(SemanticDiagnostics.UnknownUnit(span, name!, NearNames.Suggest(name!, FileUnits.Names)));
        return new(1, 1);
    }
}
