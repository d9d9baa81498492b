using Hoc.Net.Language.Nmodl;
using Hoc.Net.Language.Text;
using Hoc.Net.Mechanisms.Nmodl.Declarations;
using Hoc.Net.Mechanisms.Nmodl.Trees;

namespace Hoc.Net.Mechanisms.Nmodl.Passes;

/// <summary>
/// SCoP's methods that go forward by the derivatives alone, for DERIVATIVE and KINETIC blocks. The derivatives are hidden variables, which a procedure sets for a
/// time that it is given; after the step it runs once more, for what else the block assigns.
/// </summary>
/// <remarks>A new run begins anew: a hidden INITIAL block says so. All instances share the size of adaptive steps, as in NEURON; their pasts are their own.</remarks>
internal sealed partial class SteppingMethods
{
    private readonly Build _build;
    private readonly SourceSpan _span;
    private readonly List<Place> _places;
    private readonly Dictionary<string, string> _derivatives = [];
    private readonly string _rates;
    private readonly string _advance;
    private readonly string _time;
    private readonly List<CodeBlock> _made = [];
    private readonly List<NmodlStatement> _initial = [];
    private MechanismSource _source;

    private SteppingMethods(MechanismSource source, CodeBlock block, List<Diagnostic> diagnostics)
    {
        (_build, _span, _source) = (new(block.Span), block.Span, source);
        var isKinetic = block.Kind == CodeBlockKind.Kinetic;
        var layout = isKinetic ? KineticSystem.Of(source, block, diagnostics).Layout : new DerivativeNames(source, block).Layout;
        _places = [.. layout.Places(_span)];
        foreach (var state in layout.States)
            _derivatives.Add(state.Name.Text, Hidden("D" + state.Name.Text, state.Length));
        (_rates, _advance, _time) = (_source.Unused(block.Name!.Text + "_rates"), _source.Unused(block.Name.Text + "_advance"), _source.Unused("time"));
        var rates = isKinetic ? KineticEquations.Make(source, block, _derivatives, diagnostics).Rates : DerivativeEquations.Make(block, _derivatives).Rates;
        var shift = new TimeShift(source, _time);
        _made.Add(_build.Procedure(_rates, [_build.Parameter(_time)], shift.Block(rates)));
        _made.AddRange(shift.Copies);
    }

    /// <summary>Adds the procedure that takes a step, and what it needs.</summary>
    public static MechanismSource Make(MechanismSource source, CodeBlock block, string method, string name, List<Diagnostic> diagnostics)
    {
        var maker = new SteppingMethods(source, block, diagnostics);
        var body = method switch
        {
            "euler" => maker.Euler(),
            "runge" => maker.RungeKutta(),
            "adeuler" => maker.AdaptiveEuler(),
            "adrunge" => maker.AdaptiveRungeKutta(),
            "heun" => maker.Heun(),
            _ => maker.Adams(),
        };
        return maker.Finish(name, body);
    }

    private int Length => Math.Max(2, _places.Count);

    private NameExpression Dt => _build.Name("dt");

    private NameExpression T => _build.Name("t");

    private MechanismSource Finish(string name, IEnumerable<NmodlStatement> body)
    {
        _made.Add(_build.Procedure(name, [], _build.Block([.. body, Rates(T)])));
        if (_initial.Count > 0)
            _made.Add(new(_span, CodeBlockKind.Initial, null, [], null, [], null, _build.Block(_initial)));
        return _source with { Blocks = _source.Blocks.AddRange(_made) };
    }

    private IEnumerable<NmodlStatement> Euler() => [Rates(T), .. Each(i => Step(i, Dt))];

    /// <summary>The classical Runge-Kutta method of order four (Kutta 1901).</summary>
    private IEnumerable<NmodlStatement> RungeKutta() => [Advance(Dt, T)];

    /// <summary>A step of the method of Runge and Kutta.</summary>
    private CallStatement Advance(NmodlExpression step, NmodlExpression time)
    {
        if (_made.TrueForAll(b => b.Name?.Text != _advance))
            _made.Add(MakeAdvance());
        return _build.Do(_advance, step, time);
    }

    private CodeBlock MakeAdvance()
    {
        var (step, start, sum, part) = (_source.Unused("step"), _source.Unused("start"), _source.Unused("sum"), _source.Unused("part"));
        var h = _build.Name(step);
        var (now, half) = (_build.Name(_time), _build.Divide(h, _build.Number(2)));
        var middle = _build.Add(now, half);
        return _build.Procedure(_advance, [_build.Parameter(step), _build.Parameter(_time)], _build.Block(
        [
            _build.Locals((start, Length), (sum, Length), (part, 1)),
            .. Each(i => _build.SetElement(start, i, X(i)), i => _build.SetElement(sum, i, X(i))),
            .. Stage(now, half, _build.Name(part), 3),
            .. Stage(middle, h, _build.Divide(_build.Name(part), _build.Number(2)), 3),
            .. Stage(middle, h, _build.Name(part), 3),
            Rates(_build.Add(middle, half)),
            .. Each(i => _build.Set(X(i), _build.Add(_build.Element(sum, i), _build.Multiply(_build.Divide(h, _build.Number(6)), D(i))))),
        ]));

        IEnumerable<NmodlStatement> Stage(NmodlExpression time, NmodlExpression width, NmodlExpression shift, double share) =>
        [
            Rates(time),
            .. Each(
                i => _build.Set(part, _build.Multiply(width, D(i))),
                i => _build.Set(X(i), _build.Add(_build.Element(start, i), shift)),
                i => _build.SetElement(sum, i, _build.Add(_build.Element(sum, i), _build.Divide(_build.Name(part), _build.Number(share))))),
        ];
    }

    private CallStatement Rates(NmodlExpression time) => _build.Do(_rates, time);

    private NmodlExpression X(int i) => _places[i].At(_span);

    private NmodlExpression D(int i) => _build.Variable(_derivatives[_places[i].Name], _places[i].Index);

    private Assignment Step(int i, NmodlExpression step) => _build.Set(X(i), _build.Add(X(i), _build.Multiply(step, D(i))));

    /// <summary>Statements for each unknown.</summary>
    private IEnumerable<NmodlStatement> Each(params Func<int, NmodlStatement>[] statements) =>
        Enumerable.Range(0, _places.Count).SelectMany(i => statements.Select(s => s(i)));

    /// <summary>A variable of each instance.</summary>
    private string Hidden(string wish, int length)
    {
        var name = _source.Unused(wish);
        _source = _source.WithHidden((name, length));
        return name;
    }

    /// <summary>A variable that all instances share and that outlives the step.</summary>
    private string Shared(string wish)
    {
        var name = _source.Unused(wish);
        _source = _source with { Variables = _source.Variables.Add(new(_build.Identifier(name), VariableRole.FileLocal, 1, 0, "", false)) };
        return name;
    }

    /// <summary>Lets a variable be 0 when a run begins.</summary>
    private string Restarting(string name)
    {
        _initial.Add(_build.Set(name, _build.Number(0)));
        return name;
    }
}
