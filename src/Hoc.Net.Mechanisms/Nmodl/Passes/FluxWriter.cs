using System.Collections.Immutable;
using Hoc.Net.Language.Nmodl;
using Hoc.Net.Mechanisms.Nmodl.Trees;

namespace Hoc.Net.Mechanisms.Nmodl.Passes;

/// <summary>Turns reactions into fluxes and into terms of the equations.</summary>
/// <remarks>As in NEURON the last term of a side comes first in products and sums, which decides their last bits.</remarks>
internal sealed class FluxWriter(KineticSystem system, FluxTerms terms) : TreeRewriter
{
    private readonly Dictionary<string, (NmodlName? Index, NmodlExpression Volume)> _volumes = Volumes(system.Body);

    /// <summary>The array of the derivatives of the equations by the unknowns, row after row.</summary>
    public string Matrix { get; init; } = "";

    /// <summary>The array of right-hand sides.</summary>
    public string Rhs { get; init; } = "";

    /// <summary>What stands for dt.</summary>
    public string Step { get; init; } = "dt";

    /// <summary>The variables of the derivatives, by state, for <see cref="FluxTerms.Rates"/>.</summary>
    public IReadOnlyDictionary<string, string> Derivatives { get; init; } = ImmutableDictionary<string, string>.Empty;

    public override NmodlExpression Expression(NmodlExpression expression) =>
        expression is NameExpression { Name.Text: "dt" } ? new Build(expression.Span).Name(Step) : base.Expression(expression);

    protected override IEnumerable<NmodlStatement> Expand(NmodlStatement statement) => base.Statement(statement) switch
    {
        Reaction reaction => OfReaction(reaction),
        Conserve conserve => terms == FluxTerms.Step ? OfConservation(conserve) : [],
        Compartment compartment => HasMatrix ? OfCompartment(compartment) : [],
        LongitudinalDiffusion => [],
        var other => terms == FluxTerms.Matrix && NamesFluxes(other) ? [] : [other],
    };

    private bool HasMatrix => terms is FluxTerms.Step or FluxTerms.Matrix;

    private bool HasRhs => terms is FluxTerms.Step or FluxTerms.Rates;

    /// <summary>Without fluxes nothing can be made of them.</summary>
    private static bool NamesFluxes(NmodlStatement statement) =>
        statement is Assignment && TreeWalk.Expressions(statement).Any(static e => TreeWalk.NameOf(e) is "f_flux" or "b_flux");

    private IEnumerable<NmodlStatement> OfReaction(Reaction reaction)
    {
        var build = new Build(reaction.Span);
        if (reaction.Kind == ReactionKind.Flux)
            return OfFlux(reaction, build);
        var forward = Flux(reaction.ForwardRate, reaction.Reactants, build);
        var backward = reaction.BackwardRate is { } rate ? Flux(rate, reaction.Products, build) : build.Number(0);
        var statements = new List<NmodlStatement>();
        if (terms != FluxTerms.Matrix)
            statements.AddRange([build.Set("f_flux", forward), build.Set("b_flux", backward)]);
        if (HasRhs)
            AddRhs(statements, reaction, build);
        if (HasMatrix)
        {
            AddTerms(statements, reaction, reaction.ForwardRate, reaction.Reactants, 1, build);
            if (reaction.BackwardRate is { } back)
                AddTerms(statements, reaction, back, reaction.Products, -1, build);
        }

        return statements;
    }

    private IEnumerable<NmodlStatement> OfFlux(Reaction reaction, Build build)
    {
        if (terms == FluxTerms.Matrix)
            yield break;
        yield return build.Set("f_flux", build.Number(0));
        yield return build.Set("b_flux", reaction.ForwardRate);
        if (!HasRhs)
            yield break;
        foreach (var term in reaction.Reactants)
            if (RhsOf(term, build) is { } rhs)
                yield return Add(rhs, build.Name("b_flux"), build);
    }

    private void AddRhs(List<NmodlStatement> statements, Reaction reaction, Build build)
    {
        var net = build.Subtract(build.Name("f_flux"), build.Name("b_flux"));
        foreach (var (term, sign) in Signed(reaction))
            if (RhsOf(term, build) is { } rhs)
                statements.Add(Add(rhs, build.Multiply(build.Number(sign * Coefficient(term)), net), build));
    }

    /// <summary>The derivatives of one flux by each of its states, in the rows of all states of the reaction.</summary>
    private void AddTerms(
        List<NmodlStatement> statements, Reaction reaction, NmodlExpression rate, ImmutableArray<ReactionTerm> side, int direction, Build build)
    {
        foreach (var term in side.Where(t => PlaceOf(t) is not null).Reverse())
        {
            var derivative = Derivative(rate, side, term, build);
            var column = system.Layout.NumberOf(PlaceOf(term)!, build);
            foreach (var (other, sign) in Signed(reaction))
            {
                if (RowOf(other, build) is not { } row)
                    continue;
                var index = build.Add(build.Multiply(row, build.Number(system.Layout.Count)), column);
                statements.Add(Add(
                    build.Element(Matrix, index), build.Multiply(build.Number(-sign * direction * Coefficient(other)), derivative), build));
            }
        }
    }

    private IEnumerable<NmodlStatement> OfConservation(Conserve conserve)
    {
        var build = new Build(conserve.Span);
        var row = system.Conserved.ToList().FindIndex(name => conserve.Terms.Any(t => t.Name.Text == name && t.Index is null));
        var rest = conserve.Value;
        foreach (var term in conserve.Terms.Where(t => PlaceOf(t) is not null).Reverse())
        {
            var coefficient = build.Number(Coefficient(term));
            (NmodlExpression weight, var part) = (coefficient, build.Variable(term.Name.Text, term.Index));
            if (Volume(term, build) is { } volume)
                (weight, part) = (build.Multiply(coefficient, volume), build.Multiply(part, volume));
            var column = build.Add(build.Number(row * system.Layout.Count), system.Layout.NumberOf(PlaceOf(term)!, build));
            yield return build.Set(build.Element(Matrix, column), weight);
            rest = build.Subtract(rest, build.Multiply(part, coefficient));
        }

        yield return build.SetElement(Rhs, row, rest);
    }

    private IEnumerable<NmodlStatement> OfCompartment(Compartment compartment)
    {
        var names = compartment.Names.Select(static n => n.Text).ToHashSet();
        for (var i = system.Conserved.Length; i < system.Layout.Count; i++)
        {
            var place = system.Places[i];
            if (!names.Contains(place.Name))
                continue;
            var build = new Build(compartment.Span);
            var volume = At(compartment.Volume, compartment.Index, place.Index);
            yield return Scale(Rhs, build.Number(i), volume, build);
            yield return Scale(Matrix, build.Number((i * system.Layout.Count) + i), volume, build);
        }
    }

    /// <summary>The volume that COMPARTMENT gives a state; null for none.</summary>
    public NmodlExpression? VolumeOf(Place place) =>
        _volumes.TryGetValue(place.Name, out var found) ? At(found.Volume, found.Index, place.Index) : null;

    private NmodlExpression? Volume(ReactionTerm term, Build build) =>
        _volumes.TryGetValue(term.Name.Text, out var found) ? At(found.Volume, found.Index, term.Index ?? build.Number(0)) : null;

    private static NmodlExpression At(NmodlExpression volume, NmodlName? counter, NmodlExpression? index) =>
        counter is null || index is null ? volume : new Substitution(counter.Text, index).Expression(volume);

    private static Dictionary<string, (NmodlName? Index, NmodlExpression Volume)> Volumes(StatementBlock body)
    {
        var volumes = new Dictionary<string, (NmodlName? Index, NmodlExpression Volume)>();
        foreach (var compartment in TreeWalk.Statements(body).OfType<Compartment>())
            foreach (var name in compartment.Names)
                volumes[name.Text] = (compartment.Index, compartment.Volume);
        return volumes;
    }

    private static IEnumerable<(ReactionTerm Term, int Sign)> Signed(Reaction reaction) =>
        reaction.Reactants.Reverse().Select(static t => (t, -1)).Concat(reaction.Products.Reverse().Select(static t => (t, 1)));

    private Place? PlaceOf(ReactionTerm term) =>
        system.Layout.OffsetOf(term.Name.Text) >= 0 ? new(term.Name.Text, term.Index) : null;

    /// <summary>The equation of a term; null for what is no state, and for states whose equation is a conservation.</summary>
    private NmodlExpression? RowOf(ReactionTerm term, Build build) =>
        PlaceOf(term) is { } place && !(system.Conserved.Contains(place.Name) && place.Index is null)
            ? system.Layout.NumberOf(place, build)
            : null;

    private static double Coefficient(ReactionTerm term) => term.Coefficient?.Value ?? 1;

    private static NmodlExpression Flux(NmodlExpression rate, ImmutableArray<ReactionTerm> side, Build build)
    {
        var flux = rate;
        foreach (var term in side.Reverse())
            for (var i = 0; i < Coefficient(term); i++)
                flux = build.Multiply(flux, build.Variable(term.Name.Text, term.Index));
        return flux;
    }

    private static NmodlExpression Derivative(
        NmodlExpression rate, ImmutableArray<ReactionTerm> side, ReactionTerm by, Build build)
    {
        var derivative = build.Multiply(rate, build.Number(Coefficient(by)));
        foreach (var term in side.Reverse())
            for (var i = ReferenceEquals(term, by) ? 1 : 0; i < Coefficient(term); i++)
                derivative = build.Multiply(derivative, build.Variable(term.Name.Text, term.Index));
        return derivative;
    }

    /// <summary>Where what a term gains per time is summed; null where nothing is.</summary>
    private NmodlExpression? RhsOf(ReactionTerm term, Build build)
    {
        if (RowOf(term, build) is not { } row)
            return null;
        return terms == FluxTerms.Rates ? build.Variable(Derivatives[term.Name.Text], term.Index) : build.Element(Rhs, row);
    }

    private static Assignment Add(NmodlExpression target, NmodlExpression value, Build build) => build.Set(target, build.Add(target, value));

    private static Assignment Scale(string array, NmodlExpression index, NmodlExpression factor, Build build)
    {
        var element = build.Element(array, index);
        return build.Set(element, build.Multiply(element, factor));
    }
}
