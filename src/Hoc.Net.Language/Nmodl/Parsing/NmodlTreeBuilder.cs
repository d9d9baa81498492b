using System.Collections.Immutable;
using Antlr4.Runtime;
using Antlr4.Runtime.Tree;
using Hoc.Net.Language.Text;
using Grammar = Hoc.Net.Language.Generated.NmodlParser;

namespace Hoc.Net.Language.Nmodl.Parsing;

/// <summary>Makes our tree of ANTLR's, item by item, and knows what may stand where.</summary>
internal sealed partial class NmodlTreeBuilder
{
    private readonly NmodlTexts _texts;
    private readonly NmodlParseSession _session;
    private readonly Func<IToken, ImmutableArray<NmodlItem>> _included;
    private readonly Func<Grammar.PrimaryContext, NmodlExpression> _primary;

    /// <param name="texts">What the tokens say.</param>
    /// <param name="session">Takes the mistakes.</param>
    /// <param name="included">What an INCLUDE, known by its first token, brought.</param>
    public NmodlTreeBuilder(NmodlTexts texts, NmodlParseSession session, Func<IToken, ImmutableArray<NmodlItem>> included)
    {
        (_texts, _session, _included) = (texts, session, included);
        _primary = Primary;
    }

    /// <summary>One item of a file.</summary>
    public NmodlItem Item(Grammar.ItemContext context)
    {
        SourceSpan span = _texts.Span(context);
        return context.GetChild(0) switch
        {
            Grammar.TitleContext => new TitleItem(span, Title(context.Start)),
            Grammar.VerbatimContext => new VerbatimItem(span, Verbatim(context.Start)),
            Grammar.UnitsSwitchContext => new UnitsSwitch(span, context.Start.Type == Grammar.UNITSON),
            Grammar.NeuronBlockContext c => new NeuronBlock(span, List(c.neuronDeclaration(), NeuronDeclaration)),
            Grammar.UnitsBlockContext c => new UnitsBlock(span, UnitsDefinitions(c)),
            Grammar.ParameterBlockContext c => new ParameterBlock(span, List(c.parameterDeclaration(), ParameterDeclaration)),
            Grammar.ConstantBlockContext c => new ConstantBlock(span, List(c.constantDeclaration(), ConstantDeclaration)),
            Grammar.AssignedBlockContext c => new AssignedBlock(span, List(c.variableDeclaration(), VariableDeclaration)),
            Grammar.StateBlockContext c => new StateBlock(span, List(c.variableDeclaration(), VariableDeclaration)),
            Grammar.IndependentBlockContext c => new IndependentBlock(span, List(c.independentDeclaration(), IndependentDeclaration)),
            Grammar.LocalVariablesContext c => new LocalItem(span, List(c.localVariable(), Local)),
            Grammar.DefineContext c => new DefineItem(span, Name(c.name()), _texts.Number(c.INTEGER())),
            Grammar.IncludeContext c => new IncludeItem(span, _texts.Text(c.STRING().Symbol)[1..^1].ToString(), _included(c.Start)),
            Grammar.FunctionTableContext c => new FunctionTableItem(span, Name(c.name()), Parameters(c.parameters()), Unit(c.unit())),
            Grammar.CodeBlockContext c => CodeBlock(c),
            _ => new IgnoredItem(span, _texts.Word(context.Start), span.Text),
        };
    }

    private string Title(IToken token)
    {
        ReadOnlySpan<char> text = _texts.Text(token)["TITLE".Length..];
        int end = text.IndexOf('!');
        return (end < 0 ? text : text[..end]).Trim().ToString();
    }

    /// <summary>The lines between VERBATIM and ENDVERBATIM, without the ends that belong to these two.</summary>
    private string Verbatim(IToken token)
    {
        ReadOnlySpan<char> text = _texts.Text(token)["VERBATIM".Length..];
        text = text[..text.LastIndexOf("ENDVERBATIM")].TrimEnd(" \t");
        if (text.EndsWith('\n')) text = text[..^1];
        if (text.EndsWith('\r')) text = text[..^1];
        int firstEnd = text.IndexOfAny('\r', '\n');
        if (firstEnd < 0) return text.Trim(" \t").ToString();
        if (!text[..firstEnd].IsWhiteSpace()) return text.ToString();
        bool isPair = text[firstEnd] == '\r' && firstEnd + 1 < text.Length && text[firstEnd + 1] == '\n';
        return text[(firstEnd + (isPair ? 2 : 1))..].ToString();
    }

    private NmodlName Name(Grammar.NameContext context) => _texts.Name(context.Start);

    /// <summary>The name of a variable; nocmodl calls the derivative <c>x'</c> Dx.</summary>
    private NmodlName StateName(Grammar.StateNameContext context)
    {
        if (context.PRIME() is not { } prime) return Name(context.name());
        (NmodlName name, int order) = Primed(prime.Symbol);
        return new NmodlName(_texts.Span(context), $"D{(order > 1 ? order : "")}{name.Text}");
    }

    private ImmutableArray<NmodlName> Names(Grammar.NamesContext? context) => context is null ? [] : List(context.name(), Name);

    private ImmutableArray<Parameter> Parameters(Grammar.ParametersContext? context) => context is null
        ? []
        : List(context.parameter(), c => new Parameter(_texts.Span(c), StateName(c.stateName()), Unit(c.unit())));

    private LocalDeclarator Local(Grammar.LocalVariableContext context) =>
        new(_texts.Span(context), Name(context.name()), Length(context.length()));

    private NmodlUnit? Unit(Grammar.UnitContext? context)
    {
        if (context is null) return null;
        SourceSpan span = _texts.Span(context);
        string text = span.Text[1..^1];
        if (text.AsSpan().IndexOfAny('\r', '\n') >= 0) Report(NmodlDiagnostics.UnitNotClosed(_texts.Span(context.Start)));
        return new NmodlUnit(span, text.Trim());
    }

    private NumberLiteral Integer(Grammar.IntegerContext context) => _texts.Number((ITerminalNode)context.GetChild(0));

    private NumberLiteral? Length(Grammar.LengthContext? context)
    {
        if (context is null) return null;
        NumberLiteral length = Integer(context.integer());
        if (length.Value < 1) Report(NmodlDiagnostics.NoElements(length.Span));
        return length;
    }

    private NumberLiteral Number(Grammar.NumberContext context)
    {
        var terminal = (ITerminalNode)context.GetChild(context.ChildCount - 1);
        NumberLiteral number = _texts.Number(terminal);
        return context.ChildCount == 1
            ? number
            : number with { Span = _texts.Span(context), Value = -number.Value, Text = "-" + number.Text };
    }

    private NumberLiteral? OptionalNumber(Grammar.NumberContext? context) => context is null ? null : Number(context);

    private void Report(Diagnostic diagnostic) => _session.Diagnostics.Add(diagnostic);

    private static ImmutableArray<TNode> List<TContext, TNode>(TContext[] contexts, Func<TContext, TNode> node)
    {
        var nodes = ImmutableArray.CreateBuilder<TNode>(contexts.Length);
        foreach (TContext context in contexts) nodes.Add(node(context));
        return nodes.MoveToImmutable();
    }
}
