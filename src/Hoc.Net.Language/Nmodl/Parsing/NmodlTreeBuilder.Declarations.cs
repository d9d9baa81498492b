using System.Collections.Immutable;
using Antlr4.Runtime;
using Hoc.Net.Language.Text;
using Grammar = Hoc.Net.Language.Generated.NmodlParser;

namespace Hoc.Net.Language.Nmodl.Parsing;

/// <summary>Declarations.</summary>
internal sealed partial class NmodlTreeBuilder
{
    private NeuronDeclaration NeuronDeclaration(Grammar.NeuronDeclarationContext context)
    {
        SourceSpan span = _texts.Span(context);
        return context.GetChild(0) switch
        {
            Grammar.MechanismNameContext c => new MechanismName(span, MechanismKind(c.Start), Name(c.name())),
            Grammar.UseIonContext c => UseIon(c, span),
            Grammar.ThreadSafeContext c =>
                new NameList(span, NameListKeyword.ThreadSafe, List(c.NAME(), terminal => _texts.Name(terminal.Symbol))),
            Grammar.RepresentsContext c => new Represents(span, Ontology(c)!),
            _ => new NameList(span, ListKeyword(context.Start), Names(context.nameList().names())),
        };
    }

    private static MechanismNameKind MechanismKind(IToken token) => token.Type switch
    {
        Grammar.POINT_PROCESS => MechanismNameKind.PointProcess,
        Grammar.ARTIFICIAL_CELL => MechanismNameKind.ArtificialCell,
        _ => MechanismNameKind.Density,
    };

    private static NameListKeyword ListKeyword(IToken token) => token.Type switch
    {
        Grammar.RANGE => NameListKeyword.Range,
        Grammar.GLOBAL => NameListKeyword.Global,
        Grammar.POINTER => NameListKeyword.Pointer,
        Grammar.BBCOREPOINTER => NameListKeyword.BbcorePointer,
        Grammar.EXTERNAL => NameListKeyword.External,
        Grammar.NONSPECIFIC_CURRENT => NameListKeyword.NonspecificCurrent,
        Grammar.ELECTRODE_CURRENT => NameListKeyword.ElectrodeCurrent,
        Grammar.RANDOM => NameListKeyword.Random,
        _ => NameListKeyword.Section,
    };

    private UseIon UseIon(Grammar.UseIonContext context, SourceSpan span)
    {
        NmodlName ion = Name(context.name());
        if (context.reads is null && context.writes is null) Report(NmodlDiagnostics.IonNeitherReadNorWritten(span, ion.Text));
        NumberLiteral? valence = context.valence() is { } c ? Number(c.number()) : null;
        return new UseIon(span, ion, Names(context.reads), Names(context.writes), valence, Ontology(context.represents()));
    }

    private string? Ontology(Grammar.RepresentsContext? context) =>
        context is null ? null : _texts.Text(context.ONTOLOGY_ID().Symbol).ToString();

    /// <summary>Aliases and constants in the order in which they stand.</summary>
    private ImmutableArray<UnitsDefinition> UnitsDefinitions(Grammar.UnitsBlockContext context)
    {
        var definitions = ImmutableArray.CreateBuilder<UnitsDefinition>(context.ChildCount);
        for (int i = 0; i < context.ChildCount; i++)
        {
            if (context.GetChild(i) is Grammar.UnitAliasContext alias)
                definitions.Add(new UnitAlias(_texts.Span(alias), Unit(alias.unit(0))!, Unit(alias.unit(1))!));
            else if (context.GetChild(i) is Grammar.UnitConstantContext constant)
                definitions.Add(UnitConstant(constant));
        }

        return definitions.DrainToImmutable();
    }

    private UnitConstant UnitConstant(Grammar.UnitConstantContext context)
    {
        Grammar.UnitContext[] units = context.unit();
        NmodlUnit? from = units.Length > 1 ? Unit(units[0]) : null;
        return new UnitConstant(_texts.Span(context), Name(context.name()), OptionalNumber(context.number()), from, Unit(units[^1])!);
    }

    private ParameterDeclaration ParameterDeclaration(Grammar.ParameterDeclarationContext context) => new(
        _texts.Span(context),
        Name(context.name()),
        Length(context.length()),
        OptionalNumber(context.number()),
        Unit(context.unit()),
        context.limits() is { } c ? new ParameterLimits(_texts.Span(c), Number(c.number(0)), Number(c.number(1))) : null);

    private ConstantDeclaration ConstantDeclaration(Grammar.ConstantDeclarationContext context) =>
        new(_texts.Span(context), Name(context.name()), Number(context.number()), Unit(context.unit()));

    private VariableDeclaration VariableDeclaration(Grammar.VariableDeclarationContext context) => new(
        _texts.Span(context),
        StateName(context.stateName()),
        Length(context.length()),
        OptionalNumber(context.from),
        OptionalNumber(context.to),
        OptionalNumber(context.startValue()?.number()),
        Unit(context.unit()),
        OptionalNumber(context.tolerance()?.number()));

    private IndependentDeclaration IndependentDeclaration(Grammar.IndependentDeclarationContext context) => new(
        _texts.Span(context),
        Name(context.name()),
        context.SWEEP() is not null,
        Number(context.from),
        Number(context.to),
        Integer(context.integer()),
        OptionalNumber(context.startValue()?.number()),
        Unit(context.unit()));
}
