using System.Collections.Concurrent;
using System.Reflection;
using System.Reflection.Emit;
using Hoc.Net.Runtime.Objects;
using Hoc.Net.Runtime.Objects.Members;

namespace Hoc.Net.Runtime.Builtins;

/// <summary>A built-in class as its attributes declare it; shared by all sessions.</summary>
internal sealed class BuiltinClassDefinition(Type type, HocClassAttribute mark)
{
    private readonly Lazy<Dictionary<string, MemberInfo>> _declared = new(() => ReadMembers(type));
    private readonly ConcurrentDictionary<string, Member> _members = new();
    private Constructor? _construct;

    /// <summary>Makes an instance.</summary>
    public delegate HocObject Constructor(CallArguments call);

    /// <summary>The name in HOC, how instances are made and what they are.</summary>
    public HocClassAttribute Mark { get; } = mark;

    /// <summary>The C# class.</summary>
    public Type Type { get; } = type;

    /// <summary>The names of all members.</summary>
    public IEnumerable<string> MemberNames => _declared.Value.Keys;

    /// <summary>All members, in the order of the alphabet.</summary>
    public IEnumerable<BuiltinDescription> Descriptions => MemberNames.Order(StringComparer.Ordinal).Select(name => Describe(name)!);

    /// <summary>Whether a member is a method, and not a number.</summary>
    public bool IsMethod(string name) => _declared.Value.GetValueOrDefault(name) is MethodInfo;

    /// <summary>How a member is called and what it does; null when the class has none such.</summary>
    public BuiltinDescription? Describe(string name)
    {
        if (_declared.Value.TryGetValue(name, out MemberInfo? declared))
        {
            if (declared is PropertyInfo property && property.GetCustomAttribute<HocPropertyAttribute>() is { } mark)
                return new BuiltinDescription(name, mark.Usage, mark.Help, PartialSupport.Of(mark.Help, null));
            HocMethodAttribute method = MarkOf((MethodInfo)declared, name);
            return new BuiltinDescription(name, method.Usage, method.Help, PartialSupport.Of(method.Help, method.Partly));
        }

        if (name != "x") return null;
        if (typeof(INumberElements).IsAssignableFrom(Type))
            return new BuiltinDescription(name, "x[i]", "Element i, counted from 0, to be read and assigned.", null);
        return typeof(INumberTable).IsAssignableFrom(Type)
            ? new BuiltinDescription(name, "x[i][j]", "The element in row i and column j, counted from 0, to be read and assigned.", null)
            : null;
    }

    /// <summary>Makes an instance.</summary>
    public HocObject Construct(CallArguments call)
    {
        if (call.Count < Mark.Least) throw BuiltinMethod.TooFew(call, Mark.Least, Mark.Usage);
        _construct ??= MakeConstructor();
        return _construct(call);
    }

    /// <summary>A member by name, or null when the class has none such.</summary>
    public Member? FindMember(string name)
    {
        if (_members.TryGetValue(name, out Member? known)) return known;
        return MakeMember(name) is { } made ? _members.GetOrAdd(name, made) : null;
    }

    private Member? MakeMember(string name)
    {
        if (_declared.Value.TryGetValue(name, out MemberInfo? declared))
        {
            return declared switch
            {
                MethodInfo method => new MethodMember(Make<BuiltinMethod>(typeof(BuiltinMethodOf<>), Mark.Name, MarkOf(method, name), method)),
                PropertyInfo property when typeof(INumberElements).IsAssignableFrom(property.PropertyType) => new IndexedPropertyMember(property),
                PropertyInfo property => new PropertyMember(Make<BuiltinProperty>(typeof(BuiltinPropertyOf<>), property)),
                _ => null,
            };
        }

        if (name != "x") return null;
        if (typeof(INumberElements).IsAssignableFrom(Type)) return new ElementsMember();
        return typeof(INumberTable).IsAssignableFrom(Type) ? new TableElementsMember() : null;
    }

    private T Make<T>(Type generic, params object[] arguments) =>
        (T)Activator.CreateInstance(generic.MakeGenericType(Type), arguments)!;

    private static HocMethodAttribute MarkOf(MethodInfo method, string name) =>
        method.GetCustomAttributes<HocMethodAttribute>().First(mark => mark.Name == name);

    private Constructor MakeConstructor()
    {
        ConstructorInfo constructor = Type.GetConstructor([typeof(CallArguments)])
            ?? throw new InvalidOperationException($"{Type.Name} has no constructor that takes {nameof(CallArguments)}.");
        // A delegate over a constructor needs two instructions; an expression tree would cost the start 40 ms.
        var method = new DynamicMethod("new", typeof(HocObject), [typeof(CallArguments)], typeof(BuiltinTable).Module, skipVisibility: true);
        ILGenerator code = method.GetILGenerator();
        code.Emit(OpCodes.Ldarg_0);
        code.Emit(OpCodes.Newobj, constructor);
        code.Emit(OpCodes.Ret);
        return method.CreateDelegate<Constructor>();
    }

    private static Dictionary<string, MemberInfo> ReadMembers(Type type)
    {
        var members = new Dictionary<string, MemberInfo>();
        foreach (MethodInfo method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance))
            foreach (HocMethodAttribute mark in method.GetCustomAttributes<HocMethodAttribute>())
                members.Add(mark.Name, method);
        foreach (PropertyInfo property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
            if (property.GetCustomAttribute<HocPropertyAttribute>() is { } mark) members.Add(mark.Name, property);
        return members;
    }
}
