using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Execution;
using Hoc.Net.Runtime.Objects;
using Hoc.Net.Runtime.Objects.Members;
using Hoc.Net.Runtime.Values;
using Hoc.Net.Simulation;

namespace Hoc.Net.Runtime.Bound.Expressions;

/// <summary><c>object.name</c>, <c>object.name[i]</c>, <c>object.name(a)</c>; what the name means depends on the object.</summary>
/// <remarks>The class met last and its member are remembered, since a place in a script mostly sees one class.</remarks>
internal sealed class MemberExpression(
    SourceSpan span,
    Expression target,
    string name,
    SourceSpan nameSpan,
    IndexList indices,
    Expression[]? arguments,
    SectionForm sectionForm)
    : DynamicExpression(span), INumberPlace, IStringPlace, IObjectPlace
{
    private readonly bool _targetIsObject = target.Kind == ExpressionKind.Object;
    private HocClass? _class;
    private Member? _member;
    private int _version;

    /// <summary>What stands before the dot.</summary>
    public Expression Target => target;

    /// <summary>The name behind the dot.</summary>
    public string Name => name;

    /// <summary>The indices behind the name.</summary>
    public IndexList Indices => indices;

    /// <summary>Whether there are any.</summary>
    public bool HasIndices => indices.Indices.Length > 0;

    /// <summary>The arguments of a call; none when there are no parentheses.</summary>
    public Expression[] Arguments => arguments ?? [];

    /// <summary>The arguments of a call; an index counts as an argument, as in <c>ref.child[0]</c>.</summary>
    /// <exception cref="HocException">There are both.</exception>
    public Expression[] CallArguments => arguments is null ? indices.Indices : IsIndexedCall ? throw NoArray() : arguments;

    /// <summary>Whether there are indices and, behind them, parentheses.</summary>
    public bool IsIndexedCall => HasIndices && arguments is not null;

    /// <summary>The class that was met last, if its member is still what it was; else null.</summary>
    public HocClass? KnownClass(HocSession session) => _version == session.NamesVersion ? _class : null;

    /// <summary>The member of the class that was met last.</summary>
    public Member? KnownMember => _member;

    /// <summary>Its value, of an object that has been evaluated.</summary>
    public HocValue ValueOf(HocObject? owner, Frame frame)
    {
        HocObject instance = owner ?? throw NilOwner();
        return MemberOf(instance, frame).Get(instance, this, frame);
    }

    /// <summary>Its number, of an object that has been evaluated.</summary>
    public double NumberOf(HocObject? owner, Frame frame)
    {
        HocObject instance = owner ?? throw NilOwner();
        return MemberOf(instance, frame).GetNumber(instance, this, frame);
    }

    /// <summary>Assigns a value whose kind the member decides, in an object that has been evaluated.</summary>
    public HocValue AssignTo(HocObject? owner, Frame frame, Combination combination, Expression value) =>
        AssignAny(owner ?? throw NilOwner(), frame, combination, value);

    /// <summary>Assigns a number, in an object that has been evaluated.</summary>
    public double AssignNumberTo(HocObject? owner, Frame frame, Combination combination, Expression value)
    {
        HocObject instance = owner ?? throw NilOwner();
        return MemberOf(instance, frame).Assign(instance, this, frame, combination, value);
    }

    /// <inheritdoc/>
    public override HocValue Evaluate(Frame frame)
    {
        if (Owner(frame, out Section? section) is { } owner) return MemberOf(owner, frame).Get(owner, this, frame);
        frame.Session.Sections.Push(section!);
        HocValue value = sectionForm.Read.Evaluate(frame);
        frame.Session.Sections.Pop();
        return value;
    }

    /// <inheritdoc/>
    public override double EvaluateNumber(Frame frame)
    {
        if (Owner(frame, out Section? section) is { } owner) return MemberOf(owner, frame).GetNumber(owner, this, frame);
        frame.Session.Sections.Push(section!);
        double number = sectionForm.Read.EvaluateNumber(frame);
        frame.Session.Sections.Pop();
        return number;
    }

    /// <inheritdoc/>
    public double Assign(Frame frame, Combination combination, Expression value)
    {
        if (Owner(frame, out Section? section) is { } owner)
            return MemberOf(owner, frame).Assign(owner, this, frame, combination, value);
        return AssignInSection(section!, frame, combination, value);
    }

    /// <inheritdoc/>
    public void Assign(Frame frame, string value)
    {
        HocObject owner = ObjectOwner(frame);
        MemberOf(owner, frame).Assign(owner, this, frame, value);
    }

    /// <inheritdoc/>
    public void Assign(Frame frame, HocObject? value)
    {
        HocObject owner = ObjectOwner(frame);
        MemberOf(owner, frame).Assign(owner, this, frame, value);
    }

    /// <summary>Assigns a value whose kind the member decides.</summary>
    public HocValue AssignAny(Frame frame, Combination combination, Expression value)
    {
        return Owner(frame, out Section? section) is { } owner
            ? AssignAny(owner, frame, combination, value)
            : AssignInSection(section!, frame, combination, value);
    }

    private HocValue AssignAny(HocObject owner, Frame frame, Combination combination, Expression value)
    {
        Member member = MemberOf(owner, frame);
        switch (member.AssignableKind)
        {
            case HocValueKind.String when combination.IsPlain:
                string text = value.EvaluateString(frame);
                member.Assign(owner, this, frame, text);
                return HocValue.Of(text);
            case HocValueKind.Object when combination.IsPlain:
                HocObject? instance = value.EvaluateObject(frame);
                member.Assign(owner, this, frame, instance);
                return HocValue.Of(instance);
            case HocValueKind.Number:
                return member.Assign(owner, this, frame, combination, value);
            default:
                throw NotAssignable();
        }
    }

    /// <inheritdoc/>
    public VariableReference Refer(Frame frame)
    {
        if (Owner(frame, out Section? section) is { } owner) return MemberOf(owner, frame).Refer(owner, this, frame);
        frame.Session.Sections.Push(section!);
        VariableReference reference = sectionForm.Place.Refer(frame);
        frame.Session.Sections.Pop();
        return reference;
    }

    /// <summary>Runs the member as an iterator over the body of a loop.</summary>
    public Completion Iterate(Frame frame, Statement body)
    {
        HocObject owner = ObjectOwner(frame);
        return MemberOf(owner, frame).Iterate(owner, this, frame, body);
    }

    /// <summary>The exception for a member of another kind than the one needed.</summary>
    public HocException NotA(HocValueKind kind, HocValueKind needed) => Fault(
        RuntimeDiagnostics.KindMismatch,
        $"'{Span.Text}' is {HocValue.Describe(kind)}, but {HocValue.Describe(needed)} is needed here.",
        $"Use {HocValue.Describe(needed)}.");

    /// <summary>The exception for a member that cannot be assigned.</summary>
    public HocException NotAssignable() => Fault(
        RuntimeDiagnostics.NotAssignable,
        $"'{Span.Text}' cannot be assigned this way.",
        "Assign to a variable: a number to a number, a string to a strdef, an object to an objref.");

    /// <summary>The exception for indices behind a member that is no array.</summary>
    public HocException NoArray() => Fault(RuntimeDiagnostics.WrongIndexCount, $"'{name}' is not an array.", "Leave the index out.");

    private double AssignInSection(Section section, Frame frame, Combination combination, Expression value)
    {
        frame.Session.Sections.Push(section);
        double number = sectionForm.Place.Assign(frame, combination, value);
        frame.Session.Sections.Pop();
        return number;
    }

    private HocObject? Owner(Frame frame, out Section? section)
    {
        section = null;
        frame.At = this;
        HocObject? owner;
        if (_targetIsObject)
        {
            owner = target.EvaluateObject(frame);
        }
        else
        {
            HocValue value = target.Evaluate(frame);
            if (value.Kind == HocValueKind.Section)
            {
                section = value.Section;
                return null;
            }

            owner = value.Kind == HocValueKind.Object ? value.Object : throw NoObject(value.Kind);
        }

        return owner ?? throw NilOwner();
    }

    private HocObject ObjectOwner(Frame frame) => Owner(frame, out _) ?? throw NotAssignable();

    private Member MemberOf(HocObject owner, Frame frame)
    {
        if (ReferenceEquals(owner.Class, _class) && _version == frame.Session.NamesVersion) return _member!;
        if (owner.FindAlias(name) is { } alias) return alias;
        _member = owner.Class.FindMember(name, nameSpan);
        _class = _member is UndefinedMember ? null : owner.Class;
        _version = frame.Session.NamesVersion;
        return _member;
    }

    private HocException NilOwner() => Fault(
        RuntimeDiagnostics.NilObject,
        $"'{target.Span.Text}' refers to no object, so it has no '{name}'.",
        "Assign an object to it first.");

    private HocException NoObject(HocValueKind kind) => Fault(
        RuntimeDiagnostics.KindMismatch,
        $"'{target.Span.Text}' is {HocValue.Describe(kind)}, so it has no member '{name}'.",
        "Only objects and sections have members.");
}
