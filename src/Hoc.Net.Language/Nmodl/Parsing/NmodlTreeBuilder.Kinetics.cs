using System.Collections.Immutable;
using Antlr4.Runtime;
using Hoc.Net.Language.Text;
using Grammar = Hoc.Net.Language.Generated.NmodlParser;

namespace Hoc.Net.Language.Nmodl.Parsing;

/// <summary>Statements of KINETIC blocks.</summary>
internal sealed partial class NmodlTreeBuilder
{
    private NmodlStatement KineticStatement(ParserRuleContext context, SourceSpan span)
    {
        Require(CodeBlockKind.Kinetic, context.Start, "KINETIC");
        return context switch
        {
            Grammar.ReactionContext c => Reaction(c, span),
            Grammar.ConserveContext c => new Conserve(span, Terms(c.terms()), Expression(c.expression())),
            Grammar.CompartmentContext c => new Compartment(span, IndexName(c.COMMA() is not null, c.name()), Expression(c.expression()), Members(c.COMMA() is not null, c.name())),
            Grammar.LongitudinalDiffusionContext c => new LongitudinalDiffusion(span, IndexName(c.COMMA() is not null, c.name()), Expression(c.expression()), Members(c.COMMA() is not null, c.name())),
            _ => throw new InvalidOperationException("the grammar has a statement that is not built"),
        };
    }

    private Reaction Reaction(Grammar.ReactionContext context, SourceSpan span)
    {
        ReactionKind kind = context.ARROWS() is not null ? ReactionKind.Reversible
            : context.GREATER() is not null ? ReactionKind.Irreversible
            : ReactionKind.Flux;
        return new Reaction(
            span,
            kind,
            Terms(context.reactants),
            context.products is { } products ? Terms(products) : [],
            Expression(context.expression(0)),
            context.expression(1) is { } backward ? Expression(backward) : null);
    }

    private ImmutableArray<ReactionTerm> Terms(Grammar.TermsContext context) => List(context.term(), c => new ReactionTerm(
        _texts.Span(c),
        c.integer() is { } coefficient ? Integer(coefficient) : null,
        StateName(c.stateName()),
        Index(c.index())));

    private NmodlName? IndexName(bool hasIndex, Grammar.NameContext[] names) => hasIndex ? Name(names[0]) : null;

    private ImmutableArray<NmodlName> Members(bool hasIndex, Grammar.NameContext[] names) => List(hasIndex ? names[1..] : names, Name);
}
