using Hoc.Net.Mechanisms.Forms;
using static Hoc.Net.Mechanisms.Tests.Kernels.Code;

namespace Hoc.Net.Mechanisms.Tests.Kernels;

/// <summary>Makes statements of all kinds by chance, of a seed. Loops end, indices are mostly right.</summary>
internal sealed class RandomForms(Probe probe, int seed)
{
    private readonly Random _random = new(seed);
    private readonly List<Routine> _routines = [];
    private Variable[] _locals = [];
    private Variable _array = Local("a", 3);
    private int _loops;

    public FormStatement[] Body(int length)
    {
        for (var i = 0; i < 3; i++)
            _routines.Add(Routine(i));
        BeginBody();
        return Block(length, 3);
    }

    /// <summary>Each body has locals of its own.</summary>
    private void BeginBody()
    {
        _locals = [.. Enumerable.Range(0, 4).Select(static i => Local("l" + i))];
        _array = Local("a", 3);
    }

    private Routine Routine(int index)
    {
        BeginBody();
        var parameter = Local("p" + index);
        var result = Local("f" + index);
        var routine = new Routine("f" + index) { Parameters = [parameter], Result = result };
        routine.Body =
        [
            Set(result, Sum(Get(parameter), Expression(2))),
            .. Chance(2) ? [Statement(2)] : Array.Empty<FormStatement>(),
            If(Less(Get(parameter), Expression(1)), [Set(result, Product(Get(result), Number(0.5)))]),
        ];
        return routine;
    }

    private FormStatement[] Block(int length, int depth) => [.. Enumerable.Range(0, length).Select(_ => Statement(depth))];

    private FormStatement Statement(int depth) => _random.Next(depth > 0 ? 14 : 8) switch
    {
        0 or 1 => Set(Pick(_locals), Expression(3)),
        2 or 3 => Set(probe.Fields[_random.Next(6)], Expression(3)),
        4 => Set(_array, Index(3), Expression(2)),
        5 => Set(probe.Fields[6], Index(2), Expression(2)),
        6 => Set(Chance(3) ? Pick(probe.Shared) : Pick(probe.Globals), Expression(2)),
        7 => Set(Pick(_locals), Expression(4)),
        8 or 9 => If(Expression(2), Block(1 + _random.Next(3), depth - 1), Block(_random.Next(3), depth - 1)),
        10 => If(Less(Expression(2), Expression(2)), Block(1 + _random.Next(2), depth - 1)),
        11 => Counted(),
        12 => Conditional(),
        _ => Solve(),
    };

    private FormStatement Counted()
    {
        var counter = Local("i" + _loops++);
        var to = _random.Next(3) switch
        {
            0 => Number(_random.Next(5)),
            1 => Math(MathFunction.Minimum, Number(4), Get(Pick(probe.Globals))),
            _ => Math(MathFunction.Minimum, Number(3), Get(probe.Fields[_random.Next(6)])),
        };
        return Loop(counter, Number(_random.Next(2)), to, [.. Block(1 + _random.Next(2), 0), Set(Pick(_locals), Sum(Get(Pick(_locals)), Get(counter)))]);
    }

    /// <summary>A loop that goes on while something holds, at most five rounds.</summary>
    private FormStatement Conditional()
    {
        var limit = Local("limit" + _loops++);
        return If(Number(1),
        [
            Set(limit, Number(0)),
            While(
                Binary(BinaryOperator.And, Less(Get(limit), Number(5)), Expression(2)),
                [.. Block(1 + _random.Next(2), 0), Set(limit, Sum(Get(limit), Number(1)))]),
        ]);
    }

    private FormStatement Solve()
    {
        var size = _random.Next(1, 4);
        var (matrix, rhs) = (Local("m", size * size), Local("r", size));
        var byValue = Chance(2);
        return If(Number(1),
        [
            .. Enumerable.Range(0, size * size).Where(i => byValue || i % (size + 1) == 0 || Chance(2))
                .Select(i => Set(matrix, Number(i), i % (size + 1) == 0 ? Sum(Number(5), Expression(1)) : Expression(1))),
            .. Enumerable.Range(0, size).Select(i => Set(rhs, Number(i), Expression(2))),
            new LinearSolveForm(matrix, rhs, size) { PivotsByValue = byValue },
            Set(Pick(_locals), Get(rhs, Number(_random.Next(size)))),
        ]);
    }

    private FormExpression Expression(int depth) => _random.Next(depth > 0 ? 16 : 5) switch
    {
        0 => Number(_random.Next(-2, 4) * 0.5),
        1 => Get(probe.Fields[_random.Next(6)]),
        2 => Get(Pick(_locals)),
        3 => Chance(2) ? Get(Probe.Voltage) : Get(Pick(probe.Globals)),
        4 => Chance(2) ? Get(_array, Index(3)) : Get(probe.Fields[6], Index(2)),
        5 => Sum(Expression(depth - 1), Expression(depth - 1)),
        6 => Minus(Expression(depth - 1), Expression(depth - 1)),
        7 => Product(Expression(depth - 1), Expression(depth - 1)),
        8 => Over(Expression(depth - 1), Expression(depth - 1)),
        9 => Chance(2) ? Negate(Expression(depth - 1)) : Not(Expression(depth - 1)),
        10 => Binary((BinaryOperator)_random.Next((int)BinaryOperator.Less, (int)BinaryOperator.Or + 1), Expression(depth - 1), Expression(depth - 1)),
        11 => Exp(Expression(depth - 1)),
        12 => Call(depth),
        13 => Math((MathFunction)_random.Next((int)MathFunction.Exp, (int)MathFunction.Atan + 1), Expression(depth - 1)),
        14 => Chance(3)
            ? Math(MathFunction.Pow, Expression(depth - 1), Number(_random.Next(5)))
            : Binary(BinaryOperator.Power, Expression(depth - 1), Expression(depth - 1)),
        _ => Math(
            (MathFunction)_random.Next((int)MathFunction.Fmod, (int)MathFunction.Maximum + 1), Expression(depth - 1), Expression(depth - 1)),
    };

    private FormExpression Call(int depth) =>
        _routines.Count == 0 ? Number(1) : Code.Call(Pick([.. _routines]), Expression(depth - 1));

    private FormExpression Index(int length) => _random.Next(12) switch
    {
        0 => Math(MathFunction.Minimum, Number(length - 1), Math(MathFunction.Maximum, Number(0), Get(Pick(probe.Globals)))),
        1 => Math(MathFunction.Minimum, Number(length - 1), Math(MathFunction.Maximum, Number(0), Expression(1))),
        _ => Number(_random.Next(length)),
    };

    private bool Chance(int one) => _random.Next(one) == 0;

    private T Pick<T>(T[] from) => from[_random.Next(from.Length)];
}
