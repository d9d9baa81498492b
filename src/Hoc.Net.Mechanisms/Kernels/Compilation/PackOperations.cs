using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.Intrinsics;
using Hoc.Net.Mechanisms.Forms;
using Hoc.Net.Mechanisms.Kernels.Graphs;
using Hoc.Net.Simulation.Lanes;

namespace Hoc.Net.Mechanisms.Kernels.Compilation;

/// <summary>
/// Packs, as the framework's vectors themselves and by methods that the JIT knows: a kernel in terms of our lanes would exceed what the JIT is willing to
/// inline. Each operation is that of the lanes.
/// </summary>
internal sealed class PackOperations : LaneOperations
{
    private readonly Type _statics;
    private readonly Type _bits;
    private readonly Type _functions;
    private readonly Dictionary<string, MethodInfo> _methods = [];
    private readonly string _interpolate;
    private readonly string _powers;

    private PackOperations(Type lanes, Type vector, Type statics, Type bits, string interpolate, string powers)
        : base(vector, typeof(PackAccess<,>).MakeGenericType(lanes, vector))
    {
        _statics = statics;
        _bits = bits;
        _functions = typeof(PackFunctions<,>).MakeGenericType(lanes, vector);
        _interpolate = interpolate;
        _powers = powers;
    }

    public static LaneOperations Of(int count) => count switch
    {
        8 => new PackOperations(typeof(Lanes8), typeof(Vector512<double>), typeof(Vector512), typeof(Vector512<long>), nameof(PackRows.Interpolate8), nameof(PackRows.PowersOfTwo8)),
        4 => new PackOperations(typeof(Lanes4), typeof(Vector256<double>), typeof(Vector256), typeof(Vector256<long>), nameof(PackRows.Interpolate4), nameof(PackRows.PowersOfTwo4)),
        2 => new PackOperations(typeof(Lanes2), typeof(Vector128<double>), typeof(Vector128), typeof(Vector128<long>), nameof(PackRows.Interpolate2), nameof(PackRows.PowersOfTwo2)),
        _ => new ScalarOperations(),
    };

    public override Expression Broadcast(double value) => Create(Expression.Constant(value));

    public override Expression MaskOf(bool set) => Broadcast(BitConverter.Int64BitsToDouble(set ? -1 : 0));

    public override Expression Spread(Expression scalar) => Create(Expression.Property(scalar, nameof(Lanes1.Value)));

    public override Expression Any(Expression mask) => Expression.Call(
        Operator(_bits, "op_Inequality"), Static("AsInt64", mask), Expression.Property(null, _bits.GetProperty("Zero")!));

    public override Expression TablePosition(Expression argument, Expression from, Expression scale, double count)
    {
        var position = Expression.Variable(Type);
        var zero = Broadcast(0);
        return Expression.Block(
            [position],
            Expression.Assign(position, Own("op_Multiply", scale, Own("op_Subtraction", argument, from))),
            Expression.Assign(position, SelectLess(zero, position, position, zero)),
            SelectLess(position, Broadcast(count), position, Broadcast(count)));
    }

    public override Expression Interpolate(Expression sheet, Expression position, ParameterExpression[] quantities) =>
        Expression.Call(typeof(PackRows).GetMethod(_interpolate)!, [sheet, position, .. quantities]);

    public override Expression Operate(NodeKind kind, int index, bool callsExp, Expression[] inputs) => kind switch
    {
        NodeKind.Add => Own("op_Addition", inputs),
        NodeKind.Subtract => Own("op_Subtraction", inputs),
        NodeKind.Multiply => Own("op_Multiply", inputs),
        NodeKind.Divide => Own("op_Division", inputs),
        NodeKind.Negate => Own("op_UnaryNegation", inputs),
        NodeKind.Sqrt => Static("Sqrt", inputs),
        NodeKind.Abs => Static("Abs", inputs),
        NodeKind.Floor => Static("Floor", inputs),
        NodeKind.Truncate => Static("Truncate", inputs),
        NodeKind.Less => Static("LessThan", inputs),
        NodeKind.LessOrEqual => Static("LessThanOrEqual", inputs),
        NodeKind.Equal => Static("Equals", inputs),
        NodeKind.NotEqual => Own("op_OnesComplement", Static("Equals", inputs)),
        NodeKind.Truth => Own("op_OnesComplement", Static("Equals", inputs[0], Broadcast(0))),
        NodeKind.NumberOf => Own("op_BitwiseAnd", inputs[0], Broadcast(1)),
        NodeKind.And => Own("op_BitwiseAnd", inputs),
        NodeKind.Or => Own("op_BitwiseOr", inputs),
        NodeKind.Not => Own("op_OnesComplement", inputs),
        NodeKind.Select => Static("ConditionalSelect", inputs),
        NodeKind.TableQuantity => Quantity(inputs[0], inputs[1]),
        NodeKind.Function when index == (int)MathFunction.Exp && !callsExp => Exp(inputs[0]),
        NodeKind.Function => Expression.Call(_functions.GetMethod(((MathFunction)index).ToString())!, inputs),
        _ => throw new InvalidOperationException($"{kind} is no operation."),
    };

    private Expression Quantity(Expression value, Expression argument)
    {
        var x = Expression.Variable(Type);
        return Expression.Block([x], Expression.Assign(x, argument), Static("ConditionalSelect", Static("Equals", x, x), value, x));
    }

    /// <summary><see cref="LaneMath.Exp{L}"/>, operation by operation.</summary>
    private Expression Exp(Expression argument)
    {
        var (x, shifted, k, r, square) = (Variable(), Variable(), Variable(), Variable(), Variable());
        var (tail, scale) = (Variable(), Variable());
        var limit = Broadcast(LaneMath.ExpLimit);
        var shifter = Broadcast(LaneMath.IntegerShifter);
        var near = Static("FusedMultiplyAdd", r, Broadcast(LaneMath.ExpNear1), Broadcast(LaneMath.ExpNear0));
        var far = Static("FusedMultiplyAdd", r, Broadcast(LaneMath.ExpFar1), Broadcast(LaneMath.ExpFar0));
        var power = Static("FusedMultiplyAdd", square, near, Own("op_Addition", tail, r));
        power = Static("FusedMultiplyAdd", Own("op_Multiply", square, square), far, power);
        var exponent = Expression.Call(BitShift(), Static("AsInt64", shifted), Expression.Constant(LaneMath.ExpShift));
        return Expression.Block(
            [x, shifted, k, r, square, tail, scale],
            Expression.Assign(x, argument),
            Expression.Assign(k, SelectLess(limit, x, limit, x)),
            Expression.Assign(shifted, Static("FusedMultiplyAdd", k, Broadcast(LaneMath.Log2E * ExpTable.Count), shifter)),
            Expression.Assign(r, k),
            Expression.Assign(k, Own("op_Subtraction", shifted, shifter)),
            Expression.Call(typeof(PackRows).GetMethod(_powers)!, shifted, tail, scale),
            Expression.Assign(r, Static("FusedMultiplyAdd", k, Broadcast(-LaneMath.StepHigh), r)),
            Expression.Assign(r, Static("FusedMultiplyAdd", k, Broadcast(-LaneMath.StepLow), r)),
            Expression.Assign(square, Own("op_Multiply", r, r)),
            Expression.Assign(scale, Static("AsDouble", Expression.Call(Operator(_bits, "op_Addition"), Static("AsInt64", scale), exponent))),
            SelectLess(x, Broadcast(-LaneMath.ExpLimit), Broadcast(0), Static("FusedMultiplyAdd", scale, power, scale)));
    }

    private ParameterExpression Variable() => Expression.Variable(Type);

    private MethodCallExpression SelectLess(Expression left, Expression right, Expression whereLess, Expression otherwise) =>
        Static("ConditionalSelect", Static("LessThan", left, right), whereLess, otherwise);

    private MethodCallExpression Create(Expression number)
    {
        if (!_methods.TryGetValue("Create", out var method))
            _methods.Add("Create", method = _statics.GetMethod("Create", [typeof(double)])!);
        return Expression.Call(method, number);
    }

    private MethodCallExpression Own(string name, params Expression[] arguments) => Expression.Call(Operator(Type, name), arguments);

    private MethodInfo Operator(Type type, string name)
    {
        var key = type.GenericTypeArguments[0].Name + name;
        if (!_methods.TryGetValue(key, out var method))
            _methods.Add(key, method = type.GetMethods(BindingFlags.Public | BindingFlags.Static)
                .First(m => m.Name == name && m.GetParameters().All(p => p.ParameterType == type)));
        return method;
    }

    private MethodInfo BitShift() => _bits.GetMethod("op_LeftShift")!;

    /// <summary>A method of the static class beside the vector.</summary>
    private MethodCallExpression Static(string name, params Expression[] arguments)
    {
        if (!_methods.TryGetValue(name, out var method))
            _methods.Add(name, method = Find(name, arguments));
        return Expression.Call(method, arguments);
    }

    private MethodInfo Find(string name, Expression[] arguments)
    {
        foreach (var candidate in _statics.GetMember(name).OfType<MethodInfo>())
        {
            var method = candidate.IsGenericMethodDefinition ? candidate.MakeGenericMethod(arguments[0].Type.GenericTypeArguments[0]) : candidate;
            if (method.GetParameters().Select(static p => p.ParameterType).SequenceEqual(arguments.Select(static a => a.Type)))
                return method;
        }

        throw new InvalidOperationException($"{_statics.Name} has no {name}.");
    }
}
