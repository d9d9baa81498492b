using Hoc.Net.Language.Nmodl;
using Hoc.Net.Mechanisms.Nmodl.Declarations;
using Hoc.Net.Mechanisms.Nmodl.Trees;

namespace Hoc.Net.Mechanisms.Nmodl.Passes;

/// <summary>
/// PARTIAL blocks, <c>~ y' = f*DEL2(y) + g</c> along a line of places that are delta_x apart: the method of Crank and Nicolson (1947), one elimination
/// of a tridiagonal system without pivoting. The step is dt, or a variable delta_t of the file (in NEURON 0.01 without one). An end that no condition names is closed (slope 0).
/// </summary>
/// <remarks>After: a procedure that fills diagonals and right side place by place, changes them at the ends, and eliminates.</remarks>
internal sealed class PartialMethod
{
    private const double SmallestPivot = 1e-20;
    private const string Spacing = "delta_x";
    private const string Step = "delta_t";

    private readonly Build _build;
    private readonly List<Boundary> _boundaries;
    private readonly MechanismSource _source;
    private readonly string _lower;
    private readonly string _main;
    private readonly string _upper;
    private readonly string _rhs;
    private readonly string _ratio;
    private readonly string _share;
    private readonly NmodlExpression _dx;
    private readonly NmodlExpression _dt;

    private PartialMethod(MechanismSource source, CodeBlock block)
    {
        (_source, _build) = (source, new(block.Span));
        _boundaries = [.. TreeWalk.Statements(block.Body).OfType<Boundary>()];
        (_lower, _main, _upper) = (source.Unused("lower"), source.Unused("diagonal"), source.Unused("upper"));
        (_rhs, _ratio, _share) = (source.Unused("rhs"), source.Unused("ratio"), source.Unused("share"));
        _dt = _build.Name(source.Find(Step) is null ? "dt" : Step);
        _dx = source.Find(Spacing) is null ? _build.Number(1) : _build.Name(Spacing);
    }

    public static CodeBlock Make(MechanismSource source, CodeBlock block, string name)
    {
        var method = new PartialMethod(source, block);
        var longest = TreeWalk.Statements(block.Body).OfType<DiffusionEquation>().Max(e => source.Find(e.State.Text)?.Length ?? 2);
        var build = method._build;
        return build.Procedure(name, [], build.Block(
            build.Locals(
                (method._lower, longest), (method._main, longest), (method._upper, longest), (method._rhs, longest), (method._ratio, 1), (method._share, 1)),
            new Rewriter(method).Block(block.Body)));
    }

    private IEnumerable<NmodlStatement> Advance(DiffusionEquation equation)
    {
        var (y, f, g) = (equation.State.Text, equation.Factor.Text, equation.Source.Text);
        var last = _source.Find(y)!.Length - 1;
        yield return _build.Set(_ratio, _build.Divide(_dt, _build.Multiply(_dx, _dx)));
        for (var i = 0; i <= last; i++)
        {
            yield return _build.Set(_share, _build.Multiply(_build.Name(_ratio), _build.Element(f, i)));
            yield return _build.SetElement(_main, i, _build.Add(_build.Number(2), Twice(_build.Name(_share))));
            yield return _build.SetElement(_lower, i, _build.Negate(_build.Name(_share)));
            yield return _build.SetElement(_upper, i, _build.Negate(_build.Name(_share)));
            yield return _build.SetElement(_rhs, i, _build.Add(
                _build.Multiply(_build.Subtract(_build.Number(2), Twice(_build.Name(_share))), _build.Element(y, i)),
                _build.Multiply(Twice(_build.Element(g, i)), _dt)));
            if (i > 0)
                yield return AddToRhs(i, _build.Multiply(_build.Name(_share), _build.Element(y, i - 1)));
            if (i < last)
                yield return AddToRhs(i, _build.Multiply(_build.Name(_share), _build.Element(y, i + 1)));
        }

        foreach (var statement in End(y, f, 0, 1, false).Concat(End(y, f, last, last - 1, true)).Concat(Eliminate(y, last)))
            yield return statement;
    }

    /// <summary>What holds at an end of the line.</summary>
    private IEnumerable<NmodlStatement> End(string y, string f, int at, int beside, bool isLast)
    {
        var condition = _boundaries.Find(b => b.State.Text == y && b.IsLast == isLast);
        var outer = isLast ? _lower : _upper;
        if (condition is { IsSlope: false })
        {
            yield return _build.SetElement(outer, at, _build.Number(0));
            yield return _build.SetElement(_main, at, _build.Number(1));
            yield return _build.SetElement(_rhs, at, condition.Value);
            yield break;
        }

        var share = _build.Multiply(_build.Name(_ratio), _build.Element(f, at));
        var slope = _build.Multiply(_build.Multiply(_build.Number(4), _dx), condition?.Value ?? _build.Number(0));
        yield return _build.SetElement(outer, at, _build.Subtract(_build.Element(outer, at), share));
        yield return AddToRhs(at, _build.Multiply(
            share, isLast ? _build.Add(_build.Element(y, beside), slope) : _build.Subtract(_build.Element(y, beside), slope)));
    }

    private IEnumerable<NmodlStatement> Eliminate(string y, int last)
    {
        for (var k = 1; k <= last; k++)
        {
            yield return _build.If(
                _build.Binary(BinaryOperator.Less, _build.Call("fabs", _build.Element(_main, k - 1)), _build.Number(SmallestPivot)),
                _build.Do(Intrinsics.SolveFailed));
            yield return _build.SetElement(_lower, k, _build.Divide(_build.Element(_lower, k), _build.Element(_main, k - 1)));
            yield return _build.SetElement(_main, k, _build.Subtract(
                _build.Element(_main, k), _build.Multiply(_build.Element(_lower, k), _build.Element(_upper, k - 1))));
            yield return _build.SetElement(_rhs, k, _build.Subtract(
                _build.Element(_rhs, k), _build.Multiply(_build.Element(_lower, k), _build.Element(_rhs, k - 1))));
        }

        yield return _build.SetElement(y, last, _build.Divide(_build.Element(_rhs, last), _build.Element(_main, last)));
        for (var k = last - 1; k >= 0; k--)
            yield return _build.SetElement(y, k, _build.Divide(
                _build.Subtract(_build.Element(_rhs, k), _build.Multiply(_build.Element(_upper, k), _build.Element(y, k + 1))), _build.Element(_main, k)));
    }

    private NmodlExpression Twice(NmodlExpression value) => _build.Multiply(_build.Number(2), value);

    private Assignment AddToRhs(int i, NmodlExpression more) => _build.SetElement(_rhs, i, _build.Add(_build.Element(_rhs, i), more));

    private sealed class Rewriter(PartialMethod method) : TreeRewriter
    {
        protected override IEnumerable<NmodlStatement> Expand(NmodlStatement statement) => statement switch
        {
            DiffusionEquation equation => method.Advance(equation),
            Boundary => [],
            _ => base.Expand(statement),
        };
    }
}
