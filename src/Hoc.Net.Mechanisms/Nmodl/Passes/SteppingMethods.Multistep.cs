using Hoc.Net.Language.Nmodl;

namespace Hoc.Net.Mechanisms.Nmodl.Passes;

/// <content>Methods that remember steps before. Each instance has a past of its own, which a new run forgets; in NEURON all instances share one.</content>
internal sealed partial class SteppingMethods
{
    /// <summary>The midpoint rule predicts (Euler's step at first), the trapezoidal rule corrects; a fifth of the prediction is kept (heun).</summary>
    private IEnumerable<NmodlStatement> Heun()
    {
        var (former, hasBegun) = (Hidden("former", Length), Restarting(Hidden("begun", 1)));
        var (slope, start) = (_source.Unused("slope"), _source.Unused("start"));
        return
        [
            _build.Locals((slope, Length), (start, Length)),
            Rates(T),
            .. Each(i => _build.SetElement(slope, i, D(i)), i => _build.SetElement(start, i, X(i))),
            _build.IfElse(
                Is(hasBegun, 0),
                _build.Block([.. Each(i => Step(i, Dt)), _build.Set(hasBegun, _build.Number(1))]),
                _build.Block(Each(i => _build.Set(
                    X(i), _build.Add(_build.Element(former, i), _build.Multiply(_build.Multiply(_build.Number(2), Dt), D(i))))))),
            Rates(_build.Add(T, Dt)),
            .. Each(
                i => _build.Set(X(i), _build.Add(
                    _build.Multiply(_build.Number(.8), _build.Add(
                        _build.Element(start, i),
                        _build.Multiply(_build.Divide(Dt, _build.Number(2)), _build.Add(_build.Element(slope, i), D(i))))),
                    _build.Multiply(_build.Number(.2), X(i)))),
                i => _build.SetElement(former, i, _build.Element(start, i))),
        ];
    }

    /// <summary>
    /// Adams and Bashforth predict, Adams and Moulton correct, both of order four, and the weighted mean of both cancels their largest errors (adams). The first three steps
    /// are those of Runge and Kutta.
    /// </summary>
    private IEnumerable<NmodlStatement> Adams()
    {
        var count = Restarting(Hidden("past", 1));
        string[] past = [Hidden("oldest", Length), Hidden("older", Length), Hidden("old", Length)];
        var start = _source.Unused("start");
        return
        [
            _build.Locals((start, Length)),
            Rates(T),
            _build.IfElse(
                Less(_build.Name(count), _build.Number(past.Length)),
                _build.Block(
                [
                    .. past.Select((history, k) => _build.If(Is(count, k), Each(i => _build.SetElement(history, i, D(i))))),
                    Advance(Dt, T),
                    _build.Set(count, _build.Add(_build.Name(count), _build.Number(1))),
                ]),
                _build.Block(
                [
                    .. Each(
                        i => _build.SetElement(start, i, X(i)),
                        i => _build.Set(X(i), _build.Add(X(i), Weighted(i, 55, -59, 37, -9))),
                        i => _build.SetElement(past[0], i, _build.Element(past[1], i)),
                        i => _build.SetElement(past[1], i, _build.Element(past[2], i)),
                        i => _build.SetElement(past[2], i, D(i))),
                    Rates(_build.Add(T, Dt)),
                    .. Each(
                        i => _build.SetElement(start, i, _build.Add(_build.Element(start, i), Weighted(i, 9, 19, -5, 1))),
                        i => _build.Set(X(i), _build.Divide(
                            _build.Add(_build.Multiply(_build.Number(19), X(i)), _build.Multiply(_build.Number(251), _build.Element(start, i))),
                            _build.Number(270)))),
                ])),
        ];

        NmodlExpression Weighted(int i, double now, double old, double older, double oldest) => _build.Multiply(
            _build.Divide(Dt, _build.Number(24)),
            _build.Add(
                _build.Add(
                    _build.Add(_build.Multiply(_build.Number(now), D(i)), _build.Multiply(_build.Number(old), _build.Element(past[2], i))),
                    _build.Multiply(_build.Number(older), _build.Element(past[1], i))),
                _build.Multiply(_build.Number(oldest), _build.Element(past[0], i))));
    }
}
