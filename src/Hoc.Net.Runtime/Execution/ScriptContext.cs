using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Binding;
using Hoc.Net.Runtime.Objects;
using Hoc.Net.Runtime.Symbols;

namespace Hoc.Net.Runtime.Execution;

/// <summary>Whose names statements outside procedures mean: the top level's, those of a template that has begun, or an instance's.</summary>
internal sealed class ScriptContext(
    HocSession session,
    Scope scope,
    Template? template,
    TemplateInstance? instance,
    SourceSpan? begun = null)
{
    /// <summary>Where the template began whose endtemplate is still to come; null elsewhere.</summary>
    public SourceSpan? Begun { get; } = begun;

    /// <summary>The names.</summary>
    public Scope Scope { get; } = scope;

    /// <summary>The instance that statements run for.</summary>
    public TemplateInstance? Instance { get; } = instance;

    /// <summary>Binds the statements.</summary>
    public Binder Binder { get; } = new(session, scope, template, new LocalNames(), null);

    /// <summary>The names inside an object's template.</summary>
    public static ScriptContext Of(HocSession session, TemplateInstance instance) =>
        new(session, instance.Template.Scope, instance.Template, instance);
}
