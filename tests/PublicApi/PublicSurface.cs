using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace Hoc.Net.PublicApi;

/// <summary>What a library shows the world, as text: a line a type, a line a member, in order of the alphabet.</summary>
/// <remarks>
/// Each library's tests hold it to their PublicApi.txt, so that no change of it goes unseen. A wanted change is taken over by
/// running the tests with HOC_ACCEPT_API=1 and committing the files.
/// </remarks>
internal static class PublicSurface
{
    private const string AcceptVariable = "HOC_ACCEPT_API";

    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>Asserts that a library shows what is on file beside the test that asks.</summary>
    public static void AssertOnFile(Assembly library, [CallerFilePath] string asking = "")
    {
        string file = Path.Combine(Path.GetDirectoryName(asking)!, "PublicApi.txt");
        string actual = Describe(library);
        if (Environment.GetEnvironmentVariable(AcceptVariable) == "1") File.WriteAllText(file, actual);
        Assert.That(actual, Is.EqualTo(File.ReadAllText(file).ReplaceLineEndings("\n")), $"If the change is wanted, run the test with {AcceptVariable}=1 and commit {file}.");
    }

    private static string Describe(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var type in assembly.GetExportedTypes().OrderBy(t => t.FullName, StringComparer.Ordinal))
        {
            var inherited = type.BaseType is { } b && b != typeof(object) && b != typeof(ValueType) && b != typeof(Enum)
                ? " : " + Name(b) : "";
            text.Append(Kind(type)).Append(' ').Append(type.FullName).Append(inherited).Append('\n');
            foreach (var member in type.GetMembers(Declared).Select(Describe).Where(m => m.Length > 0).Order(StringComparer.Ordinal))
                text.Append("    ").Append(member).Append('\n');
        }

        return text.ToString();
    }

    private static string Kind(Type type) =>
        type.IsEnum ? "enum" : type.IsValueType ? "struct" : type.IsInterface ? "interface"
        : type.IsSubclassOf(typeof(Delegate)) ? "delegate" : type.IsAbstract ? "abstract class" : type.IsSealed ? "sealed class" : "class";

    private static string Describe(MemberInfo member) => member switch
    {
        _ when member.GetCustomAttribute<CompilerGeneratedAttribute>() is not null => "",
        ConstructorInfo c when IsVisible(c) => $"new({Parameters(c)})",
        MethodInfo m when IsVisible(m) && !m.IsSpecialName => $"{Modifier(m)}{Name(m.ReturnType)} {m.Name}({Parameters(m)})",
        PropertyInfo p when Accessors(p) is { Length: > 0 } accessors => $"{Name(p.PropertyType)} {Indexed(p)} {{ {accessors}}}",
        FieldInfo f when (f.IsPublic || f.IsFamily) && !f.IsSpecialName =>
            f.IsLiteral ? $"{f.Name} = {f.GetRawConstantValue()}" : $"{Name(f.FieldType)} {f.Name}",
        EventInfo e when IsVisible(e.AddMethod!) => $"event {Name(e.EventHandlerType!)} {e.Name}",
        _ => "",
    };

    private static string Accessors(PropertyInfo p) =>
        (p.GetMethod is { } get && IsVisible(get) ? "get; " : "") + (p.SetMethod is { } set && IsVisible(set) ? "set; " : "");

    private static string Indexed(PropertyInfo p) =>
        p.GetIndexParameters() is { Length: > 0 } parameters ? $"this[{string.Join(", ", parameters.Select(Parameter))}]" : p.Name;

    private static string Modifier(MethodInfo m) =>
        m.IsStatic ? "static " : m.IsAbstract ? "abstract " : m.IsVirtual && !m.IsFinal ? "virtual " : "";

    private static bool IsVisible(MethodBase m) => m.IsPublic || m.IsFamily || m.IsFamilyOrAssembly;

    private static string Parameters(MethodBase m) => string.Join(", ", m.GetParameters().Select(Parameter));

    private static string Parameter(ParameterInfo p) => $"{Name(p.ParameterType)} {p.Name}{(p.IsOptional ? " = ..." : "")}";

    private static string Name(Type type)
    {
        if (type.IsByRef)
            return "ref " + Name(type.GetElementType()!);
        if (!type.IsGenericType)
            return type.IsGenericParameter || type.Namespace == "System" ? type.Name : type.FullName ?? type.Name;
        return $"{type.Name[..type.Name.IndexOf('`')]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>";
    }
}
