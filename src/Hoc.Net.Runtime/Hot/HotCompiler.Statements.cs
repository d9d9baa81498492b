using Hoc.Net.Runtime.Bound;
using Hoc.Net.Runtime.Bound.Expressions;
using Hoc.Net.Runtime.Bound.Statements;
using Hoc.Net.Runtime.Execution;
using Hoc.Net.Runtime.Objects;
using Hoc.Net.Runtime.Values;
using Code = System.Linq.Expressions.Expression;
using LabelTarget = System.Linq.Expressions.LabelTarget;
using Variable = System.Linq.Expressions.ParameterExpression;

namespace Hoc.Net.Runtime.Hot;

/// <content>Statements. How a statement ends is a jump.</content>
internal sealed partial class HotCompiler
{
    private Code Emit(Statement statement)
    {
        _nodes++;
        switch (statement)
        {
            case BlockStatement block:
                return Code.Block(typeof(void), block.Statements.Select(Emit).Append(Code.Empty()));
            case NumberStatement number:
                return Effect(number.Expression);
            case ExpressionStatement expression:
                return Effect(expression.Expression);
            case IfStatement choice:
                return choice.Otherwise is null
                    ? Code.IfThen(Condition(choice.Condition), Emit(choice.Then))
                    : Code.IfThenElse(Condition(choice.Condition), Emit(choice.Then), Emit(choice.Otherwise));
            case CountingLoop loop:
                return Counting(loop);
            case WhileStatement loop:
                return Rounds(loop);
            case CompletionStatement completion:
                return End(completion.Completion);
            case ReturnNumber result:
                return _numbersOnly
                    ? Code.Return(_return, Number(result.Value))
                    : Code.Block(Code.Assign(Code.Field(_frame, nameof(Frame.NumberResult)), Number(result.Value)), End(Completion.Return));
            case DiscardingStatement discarding:
                return Discarding(discarding);
            case EmptyStatement:
                return Code.Empty();
            case LateStatement late when !_numbersOnly && late.BoundFor(_session) is { } bound:
                return Code.IfThenElse(IsNamesVersion(), Emit(bound), Interpret(late, OpaqueAside));
            default:
                return Interpret(statement, Opaque);
        }
    }

    /// <summary>The effect of an expression whose value nobody uses.</summary>
    private Code Effect(Bound.Expression expression)
    {
        switch (expression)
        {
            case NumberExpression:
                return Code.Block(typeof(void), Number(expression));
            case ProcedureCall call when CanCall(call):
            case DynamicAssignment or MemberExpression or BuiltinCall when !_numbersOnly:
                return Code.Block(typeof(void), EffectOf(expression));
            default:
                _nodes++;
                return Opaque(typeof(void), () => Code.Call(Object(expression), nameof(Bound.Expression.Evaluate), null, _frame));
        }
    }

    private Code EffectOf(Bound.Expression expression) => expression switch
    {
        DynamicAssignment assignment => Assign(assignment, forNumber: false),
        MemberExpression member => Member(member, forNumber: false),
        BuiltinCall call => Builtin(call, forNumber: false),
        ProcedureCall call => ProcedureOf(call),
        _ => Number(expression),
    };

    private Code Interpret(Statement statement, Func<Type, Func<Code>, Code> opaque)
    {
        Variable completion = Code.Variable(typeof(Completion), "completion");
        return Code.Block(
            typeof(void),
            [completion],
            Code.Assign(completion, opaque(typeof(Completion), () => Code.Call(Object(statement), nameof(Statement.Execute), null, _frame))),
            Code.IfThen(
                Code.NotEqual(completion, Code.Constant(Completion.Next)),
                Code.Block(
                    Code.IfThen(Code.Equal(completion, Code.Constant(Completion.Break)), End(Completion.Break)),
                    Code.IfThen(Code.Equal(completion, Code.Constant(Completion.Continue)), End(Completion.Continue)),
                    End(Completion.Return))));
    }

    /// <summary>Jumps to where a statement that ends this way leads.</summary>
    private Code End(Completion completion)
    {
        LabelTarget? loop = completion switch
        {
            Completion.Break => _break,
            Completion.Continue => _continue,
            _ => null,
        };
        if (loop is not null) return Code.Goto(loop);
        if (!_numbersOnly) return Code.Block(typeof(void), Code.Assign(_ended, Code.Constant(completion)), Code.Goto(_exit));
        _needsMore |= completion != Completion.Return;
        return Code.Return(_return, Code.Constant(0.0));
    }

    private Code Counting(CountingLoop loop)
    {
        if (PlaceOfCounter(loop.Variable) is not { } counter) return Interpret(loop, Opaque);
        Variable start = Code.Variable(typeof(double), "start");
        Variable end = Code.Variable(typeof(double), "end");
        return Code.Block(
            typeof(void),
            [start, end],
            Code.Assign(start, Number(loop.First)),
            Code.Assign(end, Code.Add(Number(loop.Last), Epsilon())),
            Code.Assign(counter, start),
            Rounds(loop, counter, end));
    }

    private Code? Rounds(Statement loop) => loop switch
    {
        CountingLoop counting when PlaceOfCounter(counting.Variable) is { } counter => Rounds(counting, counter, _end),
        WhileStatement repeating => Rounds(repeating),
        _ => null,
    };

    private Code Rounds(CountingLoop loop, Code counter, Code end) => Loop(
        Code.LessThanOrEqual(counter, end),
        () => Emit(loop.Body),
        () => Code.Assign(counter, Code.Add(counter, Code.Constant(1.0))));

    private Code Rounds(WhileStatement loop) => Loop(
        loop.Condition is null ? Code.Constant(true) : Condition(loop.Condition),
        () => Emit(loop.Body),
        () => loop.Increment is null ? Code.Empty() : Emit(loop.Increment));

    private Code Loop(Code condition, Func<Code> body, Func<Code> step)
    {
        (LabelTarget? outerBreak, LabelTarget? outerContinue) = (_break, _continue);
        LabelTarget ended = _break = Code.Label("break");
        LabelTarget next = _continue = Code.Label("continue");
        Code round = body();
        (_break, _continue) = (outerBreak, outerContinue);
        return Code.Loop(
            Code.Block(
                typeof(void),
                Code.IfThen(Code.Not(condition), Code.Goto(ended)),
                Code.IfThen( // thrown here, so that the native compiler lays the way aside
                    Code.Property(Code.Property(_calls, nameof(CallStack.Interruption)), nameof(Interruption.IsRaised)),
                    Code.Throw(Risk(nameof(HotRuntime.End), _calls, _depth, _at))),
                round,
                Code.Label(next),
                step(),
                Code.Empty()),
            ended);
    }

    /// <summary>Where a loop counts, if that stays the same for the whole loop; null for places that only the interpreter knows.</summary>
    private Code? PlaceOfCounter(INumberPlace place) => place switch
    {
        NumberVariable variable => Target(variable.Slot),
        LocalNumber local => Local(local.Index),
        MemberNumber member => Slot(member),
        _ => null,
    };

    private Code Discarding(DiscardingStatement discarding)
    {
        if (discarding.Inner is ReturnNumber) return Emit(discarding.Inner); // what it makes belongs to the statement of the caller
        Variable mark = Code.Variable(typeof(int), "mark");
        Code count = Code.Property(Code.Property(_calls, nameof(CallStack.Temporaries)), nameof(TemporaryObjects.Count));
        return Code.Block(
            typeof(void),
            [mark],
            Code.Assign(mark, count),
            Emit(discarding.Inner),
            Code.IfThen(Code.GreaterThan(count, mark), Call(nameof(HotRuntime.Discard), _calls, _depth, _at, mark)));
    }

    private Code IsNamesVersion() => Code.Equal(
        Code.Property(Code.Property(_calls, nameof(CallStack.Session)), nameof(HocSession.NamesVersion)),
        Code.Constant(_session.NamesVersion));

    private Code Slot(NumberSlot slot)
    {
        if (_keepsSlots) return _slots[slot];
        _slots.TryAdd(slot, Code.Variable(typeof(double)));
        return Code.Field(Object(slot), nameof(NumberSlot.Number));
    }

    /// <summary>A variable that is assigned.</summary>
    private Code Target(NumberSlot slot)
    {
        _assigned.Add(slot);
        return Slot(slot);
    }

    private Code Slot(MemberNumber member) => Code.Field(
        Code.Call(_self, nameof(TemplateInstance.NumberAt), null, Code.Constant(member.Member)), nameof(NumberSlot.Number));
}
