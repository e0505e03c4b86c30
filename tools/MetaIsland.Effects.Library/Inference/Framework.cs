using Mono.Cecil;

namespace MetaIsland.Effects.Library.Inference;

/// <summary>The implementation assemblies of an installed framework, opened.</summary>
internal sealed class Framework : IDisposable
{
    /// <summary>What programs about agents may touch; compilers, XML, databases and designers stay unknown.</summary>
    private static readonly string[] Covered =
    [
        "System.Private.CoreLib", "System.Private.Uri", "System.Runtime", "System.Collections", "System.Collections.*", "System.Linq", "System.Linq.AsyncEnumerable",
        "System.Linq.Parallel", "System.Linq.Queryable", "System.Text.*", "System.Memory", "System.Runtime.*", "System.Threading", "System.Threading.*", "System.Console",
        "System.Diagnostics.*", "System.Net.Http", "System.Net.Http.Json", "System.Net.Primitives", "System.Net.Sockets", "System.Net.NameResolution", "System.IO.*",
        "System.ObjectModel", "System.ComponentModel", "System.ComponentModel.Primitives", "System.ComponentModel.EventBasedAsync", "System.Numerics.*",
        "System.Security.Cryptography", "System.Reflection.*", "System.Drawing.Primitives", "Microsoft.Win32.Primitives", "Microsoft.Extensions.Logging.Abstractions",
    ];

    private readonly DefaultAssemblyResolver resolver = new();

    public Framework(string directory)
    {
        Version = Path.GetFileName(Path.TrimEndingDirectorySeparator(directory));
        resolver.AddSearchDirectory(directory);
        var files = Directory.GetFiles(directory, "*.dll").ToList();

        // Logging is no part of the base framework, but everybody logs; it is installed beside it where web programs are built.
        var web = Path.Combine(directory, "..", "..", "Microsoft.AspNetCore.App", Version);
        if (Directory.Exists(web))
        {
            resolver.AddSearchDirectory(web);
            files.AddRange(Directory.GetFiles(web, "*.dll"));
        }

        foreach (var file in files.Where(IsCovered).Order(StringComparer.Ordinal))
        {
            var module = ModuleDefinition.ReadModule(file, new ReaderParameters { AssemblyResolver = resolver, ReadingMode = ReadingMode.Deferred, InMemory = true });
            Modules.Add(resolver.Resolve(module.Assembly.Name).MainModule);
        }
    }

    public string Version { get; }

    public List<ModuleDefinition> Modules { get; } = [];

    public IEnumerable<TypeDefinition> Types => Modules.SelectMany(m => m.Types).SelectMany(WithNested).Where(t => !IsProcessorSpecific(t));

    public void Dispose() => resolver.Dispose();

    /// <summary>Visible to programs: public, or protected inside something public that can be derived from.</summary>
    public static bool IsVisible(TypeDefinition type) =>
        type.IsPublic || ((type.IsNestedPublic || type.IsNestedFamily || type.IsNestedFamilyOrAssembly) && IsVisible(type.DeclaringType));

    public static bool IsVisible(MethodDefinition method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool IsCovered(string file)
    {
        var name = Path.GetFileNameWithoutExtension(file);
        return Covered.Any(c => c.EndsWith('*') ? name.StartsWith(c[..^1], StringComparison.Ordinal) : name == c);
    }

    /// <summary>Thousands of single instructions; what they do is known without reading them.</summary>
    private static bool IsProcessorSpecific(TypeDefinition type) =>
        (type.DeclaringType ?? type).Namespace is "System.Runtime.Intrinsics.X86" or "System.Runtime.Intrinsics.Arm" or "System.Runtime.Intrinsics.Wasm"
        || (type.DeclaringType is { } outer && IsProcessorSpecific(outer));

    private static IEnumerable<TypeDefinition> WithNested(TypeDefinition type) => type.NestedTypes.SelectMany(WithNested).Prepend(type);
}
