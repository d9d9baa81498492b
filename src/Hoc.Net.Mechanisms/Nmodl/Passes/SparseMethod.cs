using System.Collections.Immutable;
using Hoc.Net.Language.Nmodl;
using Hoc.Net.Language.Text;
using Hoc.Net.Mechanisms.Nmodl.Declarations;
using Hoc.Net.Mechanisms.Nmodl.Trees;

namespace Hoc.Net.Mechanisms.Nmodl.Passes;

/// <summary>
/// KINETIC blocks by METHOD sparse: an implicit Euler step, iterated with the exact Jacobian until the corrections sum to at most
/// 1e-6, a failure after 22 rounds; states below 0 become 0 in between. A scheme without products of states takes one round.
/// </summary>
/// <remarks>
/// Each reaction has a flux f_flux - b_flux that leaves its reactants and enters its products. COMPARTMENT weighs the rate of a state by a volume.
/// CONSERVE takes the place of the equation of its last state.
/// The steady state is one step of 1e9 ms; a scheme with products takes up to seven single rounds first, until no state is below -1e-6.
/// </remarks>
internal sealed class SparseMethod
{
    private readonly Build _build;
    private readonly CodeBlock _block;
    private readonly StateLayout _layout;
    private readonly List<Place> _places;
    private readonly List<string> _conserved;
    private readonly string _step;
    private readonly string _once;
    private readonly string _start;
    private readonly string _matrix;
    private readonly string _rhs;
    private readonly string _error;
    private readonly string _count;
    private readonly StatementBlock _body;
    private readonly bool _isLinear;

    private SparseMethod(MechanismSource source, CodeBlock block, List<Diagnostic> diagnostics)
    {
        _build = new(block.Span);
        _block = block;
        (_step, _once) = (source.Unused("step"), source.Unused("once"));
        (_start, _matrix, _rhs) = (source.Unused("start"), source.Unused("matrix"), source.Unused("rhs"));
        (_error, _count) = (source.Unused("error"), source.Unused("count"));
        _body = new LoopUnroller().Block(block.Body);
        _conserved = ConservedStates(source, _body, diagnostics);
        _layout = LayoutOf(source, _body, _conserved);
        _places = [.. _layout.Places(block.Span)];
        _isLinear = TreeWalk.Statements(_body).OfType<Reaction>().All(IsUnimolecular);
    }

    private int Count => _places.Count;

    /// <summary>The procedures that take a step, or find the steady state.</summary>
    public static IEnumerable<CodeBlock> Make(
        MechanismSource source, CodeBlock block, string name, bool isSteadyState, List<Diagnostic> diagnostics)
    {
        var method = new SparseMethod(source, block, diagnostics);
        var iterate = $"{block.Name!.Text}_iterate";
        var caller = isSteadyState ? method.SteadyState(name, iterate, source) : method.Step(name, iterate);
        return source.Block(iterate) is null ? [method.Iterate(iterate), caller] : [caller];
    }

    /// <summary>Per round the equations, their solution and the correction; at the end the assignments of the block once more.</summary>
    private CodeBlock Iterate(string name)
    {
        var rounds = new FluxWriter(this, withMatrix: true);
        var last = new FluxWriter(this, withMatrix: false);
        return _build.Procedure(name, [_build.Parameter(_step), _build.Parameter(_once)], _build.Block([
            _build.Locals(
                (_start, Size(1)), (_matrix, Size(2)), (_rhs, Size(1)), (_error, 1), (_count, 1), ("f_flux", 1), ("b_flux", 1)),
            .. _places.Select((place, i) => _build.SetElement(_start, i, X(place))),
            _build.Set(_error, _build.Number(1)),
            _build.Set(_count, _build.Number(0)),
            _build.While(_build.Binary(BinaryOperator.Greater, _build.Name(_error), _build.Number(1e-6)),
            [
                .. Equations(),
                rounds.Block(_body),
                _build.Do(Intrinsics.SolveLinear, _build.Name(_matrix), _build.Name(_rhs), _build.Number(Count)),
                .. Correct(),
            ]),
            last.Block(_body)]));
    }

    private CodeBlock Step(string name, string iterate) => _build.Procedure(
        name, [], _build.Block(_build.Do(iterate, _build.Name("dt"), _build.Number(_isLinear ? 1 : 0))));

    private CodeBlock SteadyState(string name, string iterate, MechanismSource source)
    {
        var forever = _build.Number(1e9);
        if (_isLinear)
            return _build.Procedure(name, [], _build.Block(_build.Do(iterate, forever, _build.Number(0))));
        var (round, isBelow) = (source.Unused("round"), source.Unused("below"));
        return _build.Procedure(name, [], _build.Block(
            _build.Locals((round, 1), (isBelow, 1)),
            _build.Set(round, _build.Number(0)),
            _build.Set(isBelow, _build.Number(1)),
            _build.While(_build.Name(isBelow),
            [
                _build.Do(iterate, forever, _build.Number(1)),
                _build.Set(isBelow, _build.Number(0)),
                .. _places.Select(place => _build.If(
                    _build.Binary(BinaryOperator.Less, X(place), _build.Number(-1e-6)),
                    _build.Set(X(place), _build.Number(0)),
                    _build.Set(isBelow, _build.Number(1)))),
                _build.Set(round, _build.Add(_build.Name(round), _build.Number(1))),
                _build.If(
                    _build.Binary(
                        BinaryOperator.And, _build.Name(isBelow), _build.Binary(BinaryOperator.GreaterOrEqual, _build.Name(round), _build.Number(7))),
                    _build.Do(Intrinsics.SolveFailed)),
            ]),
            _build.Do(iterate, forever, _build.Number(0))));
    }

    /// <summary>The equations before any reaction: each state keeps its value.</summary>
    private IEnumerable<NmodlStatement> Equations()
    {
        for (var i = 0; i < Count * Count; i++)
            yield return _build.SetElement(_matrix, i, _build.Number(0));
        for (var i = 0; i < Count; i++)
        {
            var isConserved = i < _conserved.Count;
            yield return _build.SetElement(_rhs, i, isConserved ? _build.Number(0) : _build.Negate(_build.Divide(
                _build.Subtract(X(_places[i]), _build.Element(_start, i)), _build.Name(_step))));
            if (!isConserved)
                yield return _build.SetElement(_matrix, (i * Count) + i, _build.Divide(_build.Number(1), _build.Name(_step)));
        }
    }

    private IEnumerable<NmodlStatement> Correct()
    {
        yield return _build.Set(_error, _build.Number(0));
        for (var i = 0; i < Count; i++)
        {
            var x = X(_places[i]);
            yield return _build.Set(x, _build.Add(x, _build.Element(_rhs, i)));
            yield return _build.If(
                _build.Binary(
                    BinaryOperator.And,
                    _build.Binary(BinaryOperator.Equal, _build.Name(_once), _build.Number(0)),
                    _build.Binary(BinaryOperator.Less, x, _build.Number(0))),
                _build.Set(x, _build.Number(0)));
            yield return _build.Set(_error, _build.Add(_build.Name(_error), _build.Call("fabs", _build.Element(_rhs, i))));
        }

        yield return _build.If(
            _build.Binary(BinaryOperator.Greater, _build.Name(_count), _build.Number(20)),
            _build.Set(_error, _build.Number(0)), _build.Do(Intrinsics.SolveFailed));
        yield return _build.Set(_count, _build.Add(_build.Name(_count), _build.Number(1)));
        yield return _build.If(_build.Name(_once), _build.Set(_error, _build.Number(0)));
    }

    private NmodlExpression X(Place place) => place.At(_block.Span);

    private int Size(int power) => Math.Max(2, (int)Math.Pow(Count, power));

    /// <summary>One side has no product of states.</summary>
    private bool IsUnimolecular(Reaction reaction) =>
        reaction.Kind == ReactionKind.Flux || (IsSingle(reaction.Reactants) && IsSingle(reaction.Products));

    private bool IsSingle(ImmutableArray<ReactionTerm> terms) =>
        terms.Where(t => _layout.OffsetOf(t.Name.Text) >= 0).Sum(static t => t.Coefficient?.Value ?? 1) <= 1;

    /// <summary>CONSERVE statements count from the last; each takes the last of its single states that none has taken.</summary>
    private static List<string> ConservedStates(MechanismSource source, StatementBlock body, List<Diagnostic> diagnostics)
    {
        var taken = new List<string>();
        foreach (var conserve in TreeWalk.Statements(body).OfType<Conserve>().Reverse())
        {
            var term = conserve.Terms.Reverse().FirstOrDefault(t => source.Find(t.Name.Text) is { IsArray: false } && !taken.Contains(t.Name.Text));
            if (term is null)
                diagnostics.Add(SemanticDiagnostics.CannotRun(conserve.Span, "CONSERVE without a single state of its own"));
            else
                taken.Add(term.Name.Text);
        }

        return taken;
    }

    private static StateLayout LayoutOf(MechanismSource source, StatementBlock body, List<string> conserved)
    {
        var named = TreeWalk.Statements(body).OfType<Reaction>().SelectMany(static r => r.Reactants.Concat(r.Products))
            .Concat(TreeWalk.Statements(body).OfType<Conserve>().SelectMany(static c => c.Terms))
            .Select(static t => t.Name.Text).ToHashSet();
        var others = source.Variables.Where(v => v.Role == VariableRole.State && named.Contains(v.Name.Text) && !conserved.Contains(v.Name.Text));
        return new([.. conserved.Select(name => source.Find(name)!), .. others]);
    }

    /// <summary>Turns reactions into fluxes and, in the rounds, into terms of the equations.</summary>
    private sealed class FluxWriter(SparseMethod method, bool withMatrix) : TreeRewriter
    {
        private readonly Dictionary<string, (NmodlName? Index, NmodlExpression Volume)> _volumes = Volumes(method._body);

        public override NmodlExpression Expression(NmodlExpression expression) =>
            expression is NameExpression { Name.Text: "dt" } ? new Build(expression.Span).Name(method._step) : base.Expression(expression);

        protected override IEnumerable<NmodlStatement> Expand(NmodlStatement statement) => base.Statement(statement) switch
        {
            Reaction reaction => OfReaction(reaction),
            Conserve conserve => withMatrix ? OfConservation(conserve) : [],
            Compartment compartment => withMatrix ? OfCompartment(compartment) : [],
            LongitudinalDiffusion => [],
            var other => [other],
        };

        private IEnumerable<NmodlStatement> OfReaction(Reaction reaction)
        {
            var build = new Build(reaction.Span);
            if (reaction.Kind == ReactionKind.Flux)
                return OfFlux(reaction, build);
            var forward = Flux(reaction.ForwardRate, reaction.Reactants, build);
            var backward = reaction.BackwardRate is { } rate ? Flux(rate, reaction.Products, build) : build.Number(0);
            var statements = new List<NmodlStatement> { build.Set("f_flux", forward), build.Set("b_flux", backward) };
            if (withMatrix)
            {
                AddRhs(statements, reaction, build);
                AddTerms(statements, reaction, reaction.ForwardRate, reaction.Reactants, 1, build);
                if (reaction.BackwardRate is { } back)
                    AddTerms(statements, reaction, back, reaction.Products, -1, build);
            }

            return statements;
        }

        private IEnumerable<NmodlStatement> OfFlux(Reaction reaction, Build build)
        {
            yield return build.Set("f_flux", build.Number(0));
            yield return build.Set("b_flux", reaction.ForwardRate);
            if (!withMatrix)
                yield break;
            foreach (var term in reaction.Reactants)
                if (RowOf(term, build) is { } row)
                    yield return Add(method._rhs, row, build.Name("b_flux"), build);
        }

        private void AddRhs(List<NmodlStatement> statements, Reaction reaction, Build build)
        {
            var net = build.Subtract(build.Name("f_flux"), build.Name("b_flux"));
            foreach (var (term, sign) in Signed(reaction))
                if (RowOf(term, build) is { } row)
                    statements.Add(Add(method._rhs, row, build.Multiply(build.Number(sign * Coefficient(term)), net), build));
        }

        /// <summary>The derivatives of one flux by each of its states, in the rows of all states of the reaction.</summary>
        private void AddTerms(
            List<NmodlStatement> statements, Reaction reaction, NmodlExpression rate, ImmutableArray<ReactionTerm> side, int direction, Build build)
        {
            foreach (var term in side.Where(t => Place(t) is not null))
            {
                var derivative = Derivative(rate, side, term, build);
                var column = method._layout.NumberOf(Place(term)!, build);
                foreach (var (other, sign) in Signed(reaction))
                {
                    if (RowOf(other, build) is not { } row)
                        continue;
                    var index = build.Add(build.Multiply(row, build.Number(method.Count)), column);
                    statements.Add(Add(
                        method._matrix, index, build.Multiply(build.Number(-sign * direction * Coefficient(other)), derivative), build));
                }
            }
        }

        private IEnumerable<NmodlStatement> OfConservation(Conserve conserve)
        {
            var build = new Build(conserve.Span);
            var row = method._conserved.FindIndex(name => conserve.Terms.Any(t => t.Name.Text == name && t.Index is null));
            var rest = conserve.Value;
            foreach (var term in conserve.Terms.Where(t => Place(t) is not null))
            {
                var weight = build.Multiply(build.Number(Coefficient(term)), Volume(term, build) ?? build.Number(1));
                var column = build.Add(build.Number(row * method.Count), method._layout.NumberOf(Place(term)!, build));
                yield return build.Set(build.Element(method._matrix, column), weight);
                rest = build.Subtract(rest, build.Multiply(weight, build.Variable(term.Name.Text, term.Index)));
            }

            yield return build.SetElement(method._rhs, row, rest);
        }

        private IEnumerable<NmodlStatement> OfCompartment(Compartment compartment)
        {
            var names = compartment.Names.Select(static n => n.Text).ToHashSet();
            for (var i = method._conserved.Count; i < method.Count; i++)
            {
                var place = method._places[i];
                if (!names.Contains(place.Name))
                    continue;
                var build = new Build(compartment.Span);
                var volume = At(compartment.Volume, compartment.Index, place.Index);
                yield return Scale(method._rhs, build.Number(i), volume, build);
                yield return Scale(method._matrix, build.Number((i * method.Count) + i), volume, build);
            }
        }

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
            reaction.Reactants.Select(static t => (t, -1)).Concat(reaction.Products.Select(static t => (t, 1)));

        private Place? Place(ReactionTerm term) =>
            method._layout.OffsetOf(term.Name.Text) >= 0 ? new(term.Name.Text, term.Index) : null;

        /// <summary>The equation of a term; null for what is no state, and for states whose equation is a conservation.</summary>
        private NmodlExpression? RowOf(ReactionTerm term, Build build) =>
            Place(term) is { } place && !(method._conserved.Contains(place.Name) && place.Index is null)
                ? method._layout.NumberOf(place, build)
                : null;

        private static double Coefficient(ReactionTerm term) => term.Coefficient?.Value ?? 1;

        private static NmodlExpression Flux(NmodlExpression rate, ImmutableArray<ReactionTerm> side, Build build)
        {
            var flux = rate;
            foreach (var term in side)
                for (var i = 0; i < Coefficient(term); i++)
                    flux = build.Multiply(flux, build.Variable(term.Name.Text, term.Index));
            return flux;
        }

        private static NmodlExpression Derivative(
            NmodlExpression rate, ImmutableArray<ReactionTerm> side, ReactionTerm by, Build build)
        {
            var derivative = build.Multiply(rate, build.Number(Coefficient(by)));
            foreach (var term in side)
                for (var i = ReferenceEquals(term, by) ? 1 : 0; i < Coefficient(term); i++)
                    derivative = build.Multiply(derivative, build.Variable(term.Name.Text, term.Index));
            return derivative;
        }

        private static Assignment Add(string array, NmodlExpression index, NmodlExpression value, Build build)
        {
            var element = build.Element(array, index);
            return build.Set(element, build.Add(element, value));
        }

        private static Assignment Scale(string array, NmodlExpression index, NmodlExpression factor, Build build)
        {
            var element = build.Element(array, index);
            return build.Set(element, build.Multiply(element, factor));
        }
    }
}
