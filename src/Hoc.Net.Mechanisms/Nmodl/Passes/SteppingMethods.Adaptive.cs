using Hoc.Net.Language.Nmodl;

namespace Hoc.Net.Mechanisms.Nmodl.Passes;

/// <content>
/// Methods that choose their steps within dt by the error of a step, at most maxerr, a parameter of the file or 1e-5. They follow SCoP's step by step, so that the numbers are NEURON's: what
/// looks odd, such as a last step whose time is beyond the end, is there too.
/// </content>
internal sealed partial class SteppingMethods
{
    private const double Smallest = 1e-20;

    /// <summary>The code by which IFERROR learns that steps have become too small.</summary>
    private const int Imprecise = 3;

    private NmodlExpression Tolerance => _source.Find("maxerr") is null ? _build.Number(1e-5) : _build.Name("maxerr");

    /// <summary>Every ten steps a double step is compared with two single ones; the error of order five gives the next step (adrunge).</summary>
    private IEnumerable<NmodlStatement> AdaptiveRungeKutta()
    {
        var (size, steps, isReady) = (Shared("size"), Shared("steps"), Restarting(Shared("ready")));
        var (now, end, error, worst) = (_time, _source.Unused("end"), _source.Unused("error"), _source.Unused("worst"));
        var (kept, doubled) = (_source.Unused("kept"), _source.Unused("doubled"));
        NameExpression h = _build.Name(size), time = _build.Name(now), last = _build.Name(end), most = _build.Name(worst);
        var next = _build.Add(time, h);
        return
        [
            _build.Locals((now, 1), (end, 1), (error, 1), (worst, 1), (kept, Length), (doubled, Length)),
            _build.If(Is(isReady, 0), [_build.Set(isReady, _build.Number(1)), _build.Set(steps, _build.Number(-1)), FirstSize(size, .1, .01)]),
            _build.Set(now, T),
            _build.Set(end, _build.Add(T, Dt)),
            _build.While(Less(time, last),
            [
                _build.Set(steps, _build.Add(_build.Name(steps), _build.Number(1))),
                _build.If(_build.Binary(BinaryOperator.Equal, _build.Call("fmod", _build.Name(steps), _build.Number(10)), _build.Number(0)),
                [
                    .. Each(i => _build.SetElement(kept, i, X(i))),
                    _build.If(
                        Greater(_build.Add(time, _build.Multiply(_build.Number(2), h)), last),
                        _build.Set(size, _build.Divide(_build.Subtract(last, time), _build.Number(2)))),
                    Advance(_build.Multiply(_build.Number(2), h), time),
                    .. Each(i => _build.SetElement(doubled, i, X(i)), i => _build.Set(X(i), _build.Element(kept, i))),
                    Advance(h, time),
                    _build.Set(now, next),
                    Advance(h, time),
                    _build.Set(now, next),
                    _build.Set(steps, _build.Add(_build.Name(steps), _build.Number(1))),
                    _build.Set(worst, _build.Number(0)),
                    .. Each(
                        i => _build.Set(error, _build.Divide(_build.Call("fabs", _build.Subtract(X(i), _build.Element(doubled, i))), _build.Number(30))),
                        _ => _build.If(Greater(_build.Name(error), most), _build.Set(worst, _build.Name(error)))),
                    _build.If(Less(most, _build.Number(Smallest)), _build.Set(worst, _build.Multiply(_build.Number(.1), Tolerance))),
                    _build.Set(size, _build.Call(
                        "pow", _build.Divide(_build.Multiply(Tolerance, _build.Call("pow", h, _build.Number(5))), most), _build.Number(.25))),
                    _build.If(Less(h, _build.Number(Smallest)), _build.Do(Intrinsics.SolveFailed, _build.Number(Imprecise)), _build.Set(now, last)),
                ]),
                _build.If(
                    _build.Binary(BinaryOperator.And, Less(time, last), Greater(next, last)),
                    Advance(_build.Subtract(last, time), time), _build.Set(now, next)),
                _build.If(_build.Binary(BinaryOperator.LessOrEqual, next, last), Advance(h, time)),
                _build.If(Less(time, last), _build.Set(now, next)),
            ]),
        ];
    }

    /// <summary>Euler's steps, their size by the second derivative (adeuler).</summary>
    private IEnumerable<NmodlStatement> AdaptiveEuler()
    {
        var (size, isReady, isKnown) = (Shared("size"), Restarting(Shared("ready")), Restarting(Hidden("known", 1)));
        var (now, end, change, worst, former) = (_time, _source.Unused("end"), _source.Unused("change"), _source.Unused("worst"), _source.Unused("former"));
        NameExpression h = _build.Name(size), time = _build.Name(now), last = _build.Name(end), most = _build.Name(worst);
        return
        [
            _build.Locals((now, 1), (end, 1), (change, 1), (worst, 1), (former, Length)),
            _build.If(Is(isReady, 0), [_build.Set(isReady, _build.Number(1)), FirstSize(size, .01, .001)]),
            _build.If(Is(isKnown, 0), [_build.Set(isKnown, _build.Number(1)), Rates(T)]),
            _build.Set(now, T),
            _build.Set(end, _build.Add(T, Dt)),
            _build.While(Less(time, last),
            [
                _build.If(Greater(_build.Add(time, h), last), _build.Set(size, _build.Subtract(last, time))),
                .. Each(i => Step(i, h), i => _build.SetElement(former, i, D(i))),
                Rates(time),
                _build.Set(worst, _build.Number(0)),
                .. Each(
                    i => _build.Set(change, _build.Divide(_build.Call("fabs", _build.Subtract(D(i), _build.Element(former, i))), h)),
                    _ => _build.If(Greater(_build.Name(change), most), _build.Set(worst, _build.Name(change)))),
                _build.If(
                    _build.Binary(BinaryOperator.NotEqual, most, _build.Number(0)),
                    _build.Set(size, _build.Call("sqrt", _build.Divide(_build.Multiply(_build.Number(2), Tolerance), most)))),
                _build.Set(now, _build.Add(time, h)),
            ]),
            _build.If(Less(h, _build.Number(Smallest)), _build.Do(Intrinsics.SolveFailed, _build.Number(Imprecise))),
        ];
    }

    /// <summary>A tenth of dt, or a fixed size where dt is long.</summary>
    private If FirstSize(string size, double longest, double fixedSize) => _build.IfElse(
        Less(Dt, _build.Number(longest)),
        _build.Block(_build.Set(size, _build.Divide(Dt, _build.Number(10)))),
        _build.Block(_build.Set(size, _build.Number(fixedSize))));

    private BinaryExpression Is(string name, double value) => _build.Binary(BinaryOperator.Equal, _build.Name(name), _build.Number(value));

    private BinaryExpression Less(NmodlExpression left, NmodlExpression right) => _build.Binary(BinaryOperator.Less, left, right);

    private BinaryExpression Greater(NmodlExpression left, NmodlExpression right) => _build.Binary(BinaryOperator.Greater, left, right);
}
