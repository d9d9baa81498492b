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
    /// <summary>The step that stands for the steady state, ms.</summary>
    public const double SteadyStep = 1e9;

    private readonly Build _build;
    private readonly CodeBlock _block;
    private readonly KineticSystem _system;
    private readonly List<Place> _places;
    private readonly string _step;
    private readonly string _once;
    private readonly string _start;
    private readonly string _matrix;
    private readonly string _rhs;
    private readonly string _error;
    private readonly string _count;

    private SparseMethod(MechanismSource source, CodeBlock block, List<Diagnostic> diagnostics)
    {
        _build = new(block.Span);
        _block = block;
        (_step, _once) = (source.Unused("step"), source.Unused("once"));
        (_start, _matrix, _rhs) = (source.Unused("start"), source.Unused("matrix"), source.Unused("rhs"));
        (_error, _count) = (source.Unused("error"), source.Unused("count"));
        _system = KineticSystem.Of(source, block, diagnostics);
        _places = _system.Places;
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
        var rounds = new FluxWriter(_system, FluxTerms.Step) { Matrix = _matrix, Rhs = _rhs, Step = _step };
        var last = new FluxWriter(_system, FluxTerms.Fluxes) { Step = _step };
        return _build.Procedure(name, [_build.Parameter(_step), _build.Parameter(_once)], _build.Block([
            _build.Locals(
                (_start, Size(1)), (_matrix, Size(2)), (_rhs, Size(1)), (_error, 1), (_count, 1), ("f_flux", 1), ("b_flux", 1)),
            .. _places.Select((place, i) => _build.SetElement(_start, i, X(place))),
            _build.Set(_error, _build.Number(1)),
            _build.Set(_count, _build.Number(0)),
            _build.While(_build.Binary(BinaryOperator.Greater, _build.Name(_error), _build.Number(1e-6)),
            [
                .. Equations(),
                rounds.Block(_system.Body),
                _build.Do(Intrinsics.SolveLinear, _build.Name(_matrix), _build.Name(_rhs), _build.Number(Count)),
                .. Correct(),
            ]),
            last.Block(_system.Body)]));
    }

    private CodeBlock Step(string name, string iterate) => _build.Procedure(
        name, [], _build.Block(_build.Do(iterate, _build.Name("dt"), _build.Number(_system.IsLinear ? 1 : 0))));

    private CodeBlock SteadyState(string name, string iterate, MechanismSource source)
    {
        var forever = _build.Number(SteadyStep);
        if (_system.IsLinear)
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
        var perStep = _build.Divide(_build.Number(1), _build.Name(_step));
        for (var i = 0; i < Count * Count; i++)
            yield return _build.SetElement(_matrix, i, _build.Number(0));
        for (var i = 0; i < Count; i++)
        {
            var isConserved = i < _system.Conserved.Length;
            yield return _build.SetElement(_rhs, i, isConserved ? _build.Number(0) : _build.Multiply(
                _build.Negate(perStep), _build.Subtract(X(_places[i]), _build.Element(_start, i))));
            if (!isConserved)
                yield return _build.SetElement(_matrix, (i * Count) + i, perStep);
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
}
