namespace Hoc.Net.Language.Nmodl.Printing;

/// <summary>Lines of blocks that declare.</summary>
internal sealed partial class NmodlPrinter
{
    private void NeuronDeclaration(NeuronDeclaration declaration)
    {
        switch (declaration)
        {
            case MechanismName d: _text.Append(KeywordOf(d.Kind)).Append(' ').Append(d.Name.Text); break;
            case UseIon d: UseIon(d); break;
            case Represents d: _text.Append("REPRESENTS ").Append(d.Text); break;
            case NameList d:
                _text.Append(KeywordOf(d.Keyword));
                NamesBehind(" ", d.Names);
                break;
            default: throw new ArgumentOutOfRangeException(nameof(declaration));
        }
    }

    private void UseIon(UseIon ion)
    {
        _text.Append("USEION ").Append(ion.Ion.Text);
        NamesBehind(" READ ", ion.Reads);
        NamesBehind(" WRITE ", ion.Writes);
        if (ion.Valence is not null) _text.Append(" VALENCE ").Append(ion.Valence.Text);
        if (ion.Represents is not null) _text.Append(" REPRESENTS ").Append(ion.Represents);
    }

    private void NamesBehind(string head, IReadOnlyList<NmodlName> names)
    {
        if (names.Count == 0) return;
        _text.Append(head);
        Names(names);
    }

    private void UnitsDefinition(UnitsDefinition definition)
    {
        switch (definition)
        {
            case UnitAlias d: _text.Append($"({d.Name.Text}) = ({d.Definition.Text})"); break;
            case UnitConstant d:
                _text.Append(d.Name.Text).Append(" =");
                if (d.Value is not null) _text.Append(' ').Append(d.Value.Text);
                Unit(d.From);
                Unit(d.Unit);
                break;
            default: throw new ArgumentOutOfRangeException(nameof(definition));
        }
    }

    private void ParameterDeclaration(ParameterDeclaration parameter)
    {
        _text.Append(parameter.Name.Text);
        Length(parameter.Length);
        if (parameter.Value is not null) _text.Append(" = ").Append(parameter.Value.Text);
        Unit(parameter.Unit);
        if (parameter.Limits is { } limits) _text.Append($" <{limits.Low.Text}, {limits.High.Text}>");
    }

    private void ConstantDeclaration(ConstantDeclaration constant)
    {
        _text.Append(constant.Name.Text).Append(" = ").Append(constant.Value.Text);
        Unit(constant.Unit);
    }

    private void VariableDeclaration(VariableDeclaration variable)
    {
        _text.Append(variable.Name.Text);
        Length(variable.Length);
        if (variable.From is not null) _text.Append($" FROM {variable.From.Text} TO {variable.To?.Text}");
        if (variable.Start is not null) _text.Append(" START ").Append(variable.Start.Text);
        Unit(variable.Unit);
        if (variable.Tolerance is not null) _text.Append(" <").Append(variable.Tolerance.Text).Append('>');
    }

    private void IndependentDeclaration(IndependentDeclaration variable)
    {
        if (variable.IsSweep) _text.Append("SWEEP ");
        _text.Append($"{variable.Name.Text} FROM {variable.From.Text} TO {variable.To.Text} WITH {variable.With.Text}");
        if (variable.Start is not null) _text.Append(" START ").Append(variable.Start.Text);
        Unit(variable.Unit);
    }

    private static string KeywordOf(MechanismNameKind kind) => kind switch
    {
        MechanismNameKind.PointProcess => "POINT_PROCESS",
        MechanismNameKind.ArtificialCell => "ARTIFICIAL_CELL",
        _ => "SUFFIX",
    };

    private static string KeywordOf(NameListKeyword keyword) => keyword switch
    {
        NameListKeyword.NonspecificCurrent => "NONSPECIFIC_CURRENT",
        NameListKeyword.ElectrodeCurrent => "ELECTRODE_CURRENT",
        _ => keyword.ToString().ToUpperInvariant(),
    };
}
