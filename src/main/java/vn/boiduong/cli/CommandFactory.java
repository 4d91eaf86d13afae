package vn.boiduong.cli;

import java.lang.reflect.Constructor;

import picocli.CommandLine;

/** Gives each command the product it may start and the terminal it speaks to. */
final class CommandFactory implements CommandLine.IFactory {

    private final Product product;
    private final Terminal terminal;

    CommandFactory(Product product, Terminal terminal) {
        this.product = product;
        this.terminal = terminal;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (constructor.getParameterCount() == 2 && constructor.getParameterTypes()[0] == Product.class) {
                return type.cast(constructor.newInstance(product, terminal));
            }
        }
        return CommandLine.defaultFactory().create(type);
    }
}
