using Hoc.Net.Language.Nmodl;
using Hoc.Net.Mechanisms.Nmodl.Declarations;
using Hoc.Net.Mechanisms.Nmodl.Trees;

namespace Hoc.Net.Mechanisms.Nmodl.Passes;

/// <summary>
/// METHOD derivimplicit and NONLINEAR: Newton's method with a Jacobian of central differences, with scopmath's rules: increments of 2 % of the
/// unknown and at least 1e-6; a new Jacobian while unknowns change by more than 5 %; done when none changes by more than 1e-6 of itself and no
/// equation is off by more than 1e-8; a failure after 50 rounds.
/// </summary>
internal sealed class NewtonMethod
{
    /// <summary>The step that stands for the steady state, ms.</summary>
    public const double SteadyStep = 1e9;

    private readonly Build _build;
    private readonly List<Place> _places;
    private readonly StatementBlock _residual; // sets value[i]
    private readonly string _value;
    private readonly string _jacobian;
    private readonly string _factors;
    private readonly string _delta;
    private readonly string _high;
    private readonly string _change;
    private readonly string _deviation;
    private readonly string _increment;
    private readonly string _count;
    private readonly string _searching;
    private readonly CodeBlock _block;
    private readonly bool _isImplicitStep;

    private NewtonMethod(MechanismSource source, CodeBlock block, StateLayout layout, string value, StatementBlock residual, bool isImplicitStep)
    {
        _build = new(block.Span);
        _block = block;
        _places = [.. layout.Places(block.Span)];
        _value = value;
        _residual = residual;
        _isImplicitStep = isImplicitStep;
        _jacobian = source.Unused("jacobian");
        _factors = source.Unused("factors");
        _delta = source.Unused("delta");
        _high = source.Unused("high");
        _change = source.Unused("change");
        _deviation = source.Unused("deviation");
        _increment = source.Unused("increment");
        _count = source.Unused("count");
        _searching = source.Unused("searching");
    }

    private int Count => _places.Count;

    /// <summary>An implicit Euler step: x' - (x - start)/dt = 0 for all states. In the steady state the step is 1e9 ms.</summary>
    public static CodeBlock OfDerivatives(MechanismSource source, CodeBlock block, string name, bool isSteadyState = false)
    {
        var build = new Build(block.Span);
        var derivatives = new DerivativeNames(source, block);
        var places = derivatives.Layout.Places(block.Span).ToList();
        var (value, start) = (source.Unused("value"), source.Unused("start"));
        NmodlExpression step = isSteadyState ? build.Number(SteadyStep) : build.Name("dt");
        var residual = build.Block([derivatives.Body, .. places.Select((place, i) => build.SetElement(value, i, build.Subtract(
            derivatives.Of(place, build),
            build.Divide(build.Subtract(place.At(block.Span), build.Element(start, i)), step))))]);
        var newton = new NewtonMethod(source, block, derivatives.Layout, value, residual, !isSteadyState);
        return build.Procedure(name, [], build.Block([
            newton.Locals([(start, newton.Length(1)), .. derivatives.Locals]),
            .. places.Select((place, i) => build.SetElement(start, i, place.At(block.Span))),
            .. newton.Search()]));
    }

    /// <summary>The solution of simultaneous equations, from the present values of the states on.</summary>
    public static CodeBlock OfEquations(MechanismSource source, CodeBlock block, string name)
    {
        var build = new Build(block.Span);
        var value = source.Unused("value");
        var equations = TreeWalk.Statements(block.Body).OfType<Equation>().ToList();
        var layout = LinearMethod.UnknownsOf(source, block);
        var residual = new EquationRewriter(value).Block(block.Body);
        var newton = new NewtonMethod(source, block, layout, value, residual, isImplicitStep: false);
        return build.Procedure(name, [], build.Block([newton.Locals([]), .. newton.Search()]));
    }

    private int Length(int power) => Math.Max(2, (int)Math.Pow(Count, power));

    private LocalStatement Locals(IEnumerable<(string Name, int Length)> more) => _build.Locals(
    [
        (_value, Length(1)), (_jacobian, Length(2)), (_factors, Length(2)), (_delta, Length(1)), (_high, Length(1)),
        (_change, 1), (_deviation, 1), (_increment, 1), (_count, 1), (_searching, 1), .. more,
    ]);

    private NmodlExpression X(int i) => _places[i].At(_block.Span);

    private NmodlExpression AbsoluteOf(NmodlExpression x) => _build.Call("fabs", x);

    private IEnumerable<NmodlStatement> Search() =>
    [
        _build.Set(_change, _build.Number(1)),
        _build.Set(_count, _build.Number(0)),
        _build.Set(_searching, _build.Number(1)),
        _build.While(_build.Name(_searching),
        [
            _build.Set(_count, _build.Add(_build.Name(_count), _build.Number(1))),
            _build.If(Greater(_build.Name(_change), .05), BuildJacobian()),
            .. Solve(),
            .. Move(),
            _residual,
            .. Judge(),
        ]),
    ];

    private IEnumerable<NmodlStatement> BuildJacobian()
    {
        for (var j = 0; j < Count; j++)
        {
            yield return _build.Set(_increment, AbsoluteOf(_build.Multiply(_build.Number(.02), X(j))));
            yield return _build.IfElse(
                Greater(_build.Name(_increment), 1e-6), _build.Block(), _build.Block(_build.Set(_increment, _build.Number(1e-6))));
            yield return Shift(j, 1);
            yield return _residual;
            for (var i = 0; i < Count; i++)
                yield return _build.SetElement(_high, i, _build.Element(_value, i));
            yield return Shift(j, -2);
            yield return _residual;
            for (var i = 0; i < Count; i++)
                yield return _build.SetElement(_jacobian, (i * Count) + j, _build.Divide(
                    _build.Subtract(_build.Element(_high, i), _build.Element(_value, i)),
                    _build.Multiply(_build.Number(2), _build.Name(_increment))));
            yield return Shift(j, 1);
        }

        yield return _residual;
        for (var i = 0; i < Count; i++)
            yield return NegateValue(i);
    }

    private Assignment Shift(int j, double times) =>
        _build.Set(X(j), _build.Add(X(j), _build.Multiply(_build.Number(times), _build.Name(_increment))));

    private Assignment NegateValue(int i) => _build.SetElement(_value, i, _build.Negate(_build.Element(_value, i)));

    private IEnumerable<NmodlStatement> Solve()
    {
        for (var i = 0; i < Count * Count; i++)
            yield return _build.SetElement(_factors, i, _build.Element(_jacobian, i));
        for (var i = 0; i < Count; i++)
            yield return _build.SetElement(_delta, i, _build.Element(_value, i));
        yield return _build.Do(_isImplicitStep ? Intrinsics.SolveLinear : Intrinsics.SolvePivoting, _build.Name(_factors), _build.Name(_delta), _build.Number(Count));
    }

    private IEnumerable<NmodlStatement> Move()
    {
        yield return _build.Set(_change, _build.Number(0));
        for (var i = 0; i < Count; i++)
        {
            var ratio = AbsoluteOf(_build.Divide(_build.Element(_delta, i), X(i)));
            yield return _build.If(
                Greater(AbsoluteOf(X(i)), 1e-8),
                _build.If(_build.Binary(BinaryOperator.Greater, ratio, _build.Name(_change)), _build.Set(_change, ratio)));
            yield return _build.Set(X(i), _build.Add(X(i), _build.Element(_delta, i)));
        }
    }

    private IEnumerable<NmodlStatement> Judge()
    {
        yield return _build.Set(_deviation, _build.Number(0));
        for (var i = 0; i < Count; i++)
        {
            yield return NegateValue(i);
            var size = AbsoluteOf(_build.Element(_value, i));
            yield return _build.If(
                _build.Binary(BinaryOperator.Greater, size, _build.Name(_deviation)), _build.Set(_deviation, size));
        }

        yield return _build.IfElse(
            _build.Binary(
                BinaryOperator.And,
                _build.Binary(BinaryOperator.LessOrEqual, _build.Name(_change), _build.Number(1e-6)),
                _build.Binary(BinaryOperator.LessOrEqual, _build.Name(_deviation), _build.Number(1e-8))),
            _build.Block(_build.Set(_searching, _build.Number(0))),
            _build.Block(_build.If(
                _build.Binary(BinaryOperator.GreaterOrEqual, _build.Name(_count), _build.Number(50)),
                _build.Set(_searching, _build.Number(0)),
                _build.Do(Intrinsics.SolveFailed))));
    }

    private BinaryExpression Greater(NmodlExpression left, double right) =>
        _build.Binary(BinaryOperator.Greater, left, _build.Number(right));

    /// <summary>Puts what each equation is off by into the values, equation by equation.</summary>
    private sealed class EquationRewriter(string value) : TreeRewriter
    {
        private int _next;

        public override NmodlStatement Statement(NmodlStatement statement)
        {
            if (statement is not Equation equation)
                return base.Statement(statement);
            var build = new Build(equation.Span);
            return build.SetElement(value, _next++, build.Subtract(equation.Right, equation.Left));
        }
    }
}
