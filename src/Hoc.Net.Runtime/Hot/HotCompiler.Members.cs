using Hoc.Net.Runtime.Bound;
using Hoc.Net.Runtime.Bound.Expressions;
using Hoc.Net.Runtime.Builtins.Classes.Vectors;
using Hoc.Net.Runtime.Execution;
using Hoc.Net.Runtime.Objects;
using Hoc.Net.Runtime.Objects.Members;
using Hoc.Net.Runtime.Values;
using Code = System.Linq.Expressions.Expression;
using Variable = System.Linq.Expressions.ParameterExpression;

namespace Hoc.Net.Runtime.Hot;

/// <content>What stands behind the dot of an object: compiled for the class that was met there last, for others the node itself.</content>
internal sealed partial class HotCompiler
{
    private Code Member(MemberExpression member, bool forNumber)
    {
        Type type = forNumber ? typeof(double) : typeof(void);
        string way = forNumber ? nameof(MemberExpression.NumberOf) : nameof(MemberExpression.ValueOf);
        if (Known(member) is not { } known)
        {
            string whole = forNumber ? nameof(Bound.Expression.EvaluateNumber) : nameof(Bound.Expression.Evaluate);
            return Opaque(type, () => Code.Call(Object(member), whole, null, _frame));
        }

        Variable owner = Code.Variable(typeof(HocObject), "owner");
        Code Otherwise() => OpaqueAside(type, () => Code.Call(Object(member), way, null, owner, _frame));
        return Code.Block(
            type,
            [owner],
            SetAt(member),
            Code.Assign(owner, OwnerOf(member.Target)),
            Read(member, known, owner, type) is { } quick
                ? Choose(type, IsKnown(member, known, owner), quick, Otherwise())
                : Opaque(type, () => Code.Call(Object(member), way, null, owner, _frame)));
    }

    /// <summary>The value of a member of the class that is known; null when there is no quick way.</summary>
    private Code? Read(MemberExpression use, Member member, Variable owner, Type type)
    {
        switch (member)
        {
            case ElementsMember when use.Indices.Indices.Length == 1:
                Variable vector = Code.Variable(typeof(VectorObject), "vector");
                return Code.Block(
                    type,
                    [vector],
                    Code.Assign(vector, Code.Convert(owner, typeof(VectorObject))),
                    Call(nameof(HotRuntime.ElementOf), _calls, _depth, _at, vector, IndexOf(use)));
            case NumberMember number when !use.HasIndices:
                return Code.Block(type, Slot(number, owner));
            case ProcedureMember procedure when CanCall(procedure.Symbol, use.Arguments) && !use.HasIndices:
                Code self = Code.Convert(owner, typeof(TemplateInstance));
                Variable instance = Code.Variable(typeof(TemplateInstance), "instance");
                return Code.Block(
                    type,
                    [instance],
                    Code.Assign(instance, self),
                    Invoke(new HotSite(use, procedure.Symbol, IsMethod: true), use.Arguments, instance, null));
            case MethodMember method when !use.IsIndexedCall && (type == typeof(void) || method.Method.GivesNumber):
                return Method(use, method, owner, type);
            default:
                return null;
        }
    }

    private Code Method(MemberExpression use, MethodMember method, Variable owner, Type type)
    {
        Variable height = Code.Variable(typeof(int), "height");
        string end = type == typeof(void) ? nameof(MethodMember.Invoke) : nameof(MethodMember.InvokeNumber);
        return Code.Block(
            type,
            [
                height,
            ],
            [
                Code.Assign(height, Code.Property(Object(_session.Calls.Arguments), nameof(ValueStack.Count))),
                .. Push(use.CallArguments),
                Opaque(type, () => Code.Call(Object(method), end, null, owner, Object(use), _frame, height)),
            ]);
    }

    private Code Assign(DynamicAssignment assignment, bool forNumber)
    {
        Type type = forNumber ? typeof(double) : typeof(void);
        MemberExpression place = assignment.Place;
        if (Known(place) is not (ElementsMember or NumberMember) || Known(place) is not { } known)
        {
            string whole = forNumber ? nameof(Bound.Expression.EvaluateNumber) : nameof(Bound.Expression.Evaluate);
            return Opaque(type, () => Code.Call(Object(assignment), whole, null, _frame));
        }

        Variable owner = Code.Variable(typeof(HocObject), "owner");
        string way = forNumber ? nameof(MemberExpression.AssignNumberTo) : nameof(MemberExpression.AssignTo);
        Code Otherwise() => OpaqueAside(type, () => Code.Call(
            Object(place), way, null, owner, _frame, Code.Constant(assignment.Combination), Object(assignment.Value)));
        return Code.Block(
            type,
            [owner],
            SetAt(place),
            Code.Assign(owner, OwnerOf(place.Target)),
            Write(assignment, known, owner, type) is { } quick
                ? Choose(type, IsKnown(place, known, owner), quick, Otherwise())
                : Otherwise());
    }

    private Code? Write(DynamicAssignment assignment, Member member, Variable owner, Type type)
    {
        MemberExpression place = assignment.Place;
        Variable value = Code.Variable(typeof(double), "value");
        switch (member)
        {
            case NumberMember number when !place.HasIndices:
                Code slot = Slot(number, owner);
                return Code.Block(type, Code.Assign(slot, Combine(assignment.Combination, slot, Number(assignment.Value), assignment)));
            case ElementsMember when place.Indices.Indices.Length == 1:
                Variable vector = Code.Variable(typeof(VectorObject), "vector");
                Variable index = Code.Variable(typeof(double), "index");
                Code old = Call(nameof(HotRuntime.ElementOf), _calls, _depth, _at, vector, index);
                return Code.Block(
                    type,
                    [vector, index, value],
                    Code.Assign(vector, Code.Convert(owner, typeof(VectorObject))),
                    Code.Assign(index, IndexOf(place)),
                    Code.Assign(value, Combine(assignment.Combination, old, Number(assignment.Value), assignment)),
                    Call(nameof(HotRuntime.SetElement), _calls, _depth, _at, vector, index, value),
                    value);
            default:
                return null;
        }
    }

    /// <summary>The member met last, if what stands before the dot is an object for certain.</summary>
    private Member? Known(MemberExpression member) =>
        member.Target.Kind == ExpressionKind.Object && member.KnownClass(_session) is not null ? member.KnownMember : null;

    /// <summary>Whether the member still means what it meant when it was compiled.</summary>
    private Code IsKnown(MemberExpression use, Member member, Variable owner) => member is ElementsMember
        ? Code.TypeEqual(owner, typeof(VectorObject))
        : Code.AndAlso(
            Code.NotEqual(owner, Code.Constant(null, typeof(HocObject))),
            Code.AndAlso(
                Code.ReferenceEqual(Code.Property(owner, nameof(HocObject.Class)), Object(use.KnownClass(_session)!)),
                IsNamesVersion()));

    private static Code Choose(Type type, Code condition, Code quick, Code otherwise) =>
        type == typeof(void) ? Code.IfThenElse(condition, quick, otherwise) : Code.Condition(condition, quick, otherwise);

    private Code Slot(NumberMember number, Variable owner) => Code.Field(
        number.Symbol.Storage is NumberSlot fixedSlot
            ? Object(fixedSlot)
            : Code.Call(
                Code.Convert(owner, typeof(TemplateInstance)),
                nameof(TemplateInstance.NumberAt),
                null,
                Code.Constant(number.Symbol.MemberIndex)),
        nameof(NumberSlot.Number));

    private Code IndexOf(MemberExpression use) => Code.Call(
        typeof(Math), nameof(Math.Floor), null, Code.Add(Number(use.Indices.Indices[0]), Epsilon()));

    /// <summary>The object before the dot.</summary>
    private Code OwnerOf(Bound.Expression target)
    {
        switch (target)
        {
            case ObjectVariable variable when variable.Indices.Indices.Length == 0:
                return Code.Property(
                    Code.ArrayIndex(Code.Property(Storage(variable.Variable), nameof(ObjectArray.Slots)), Code.Constant(0)),
                    nameof(ObjectSlot.Value));
            case ObjectVariable variable:
                Variable storage = Code.Variable(typeof(ObjectArray), "objects");
                Variable element = Code.Variable(typeof(int), "element");
                return Code.Block(
                    typeof(HocObject),
                    [storage, element],
                    Code.Assign(storage, Storage(variable.Variable)),
                    Code.Assign(element, Locate(variable.Indices, Code.Property(storage, nameof(ObjectArray.Dimensions)))),
                    Code.Property(Code.ArrayIndex(Code.Property(storage, nameof(ObjectArray.Slots)), element), nameof(ObjectSlot.Value)));
            case LocalObject local:
                return Code.Property(
                    Code.ArrayIndex(Code.Field(_frame, nameof(Frame.LocalObjects)), Code.Constant(local.Index)), nameof(ObjectSlot.Value));
            case ThisObject:
                return Code.Convert(_self, typeof(HocObject));
            default:
                return Opaque(typeof(HocObject), () => Code.Call(Object(target), nameof(Bound.Expression.EvaluateObject), null, _frame));
        }
    }
}
